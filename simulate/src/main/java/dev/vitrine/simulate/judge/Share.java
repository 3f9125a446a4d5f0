package dev.vitrine.simulate.judge;

import java.util.List;

/// For how many of some units something holds.
///
/// @param holds how many, an expectation perhaps
public record Share(double holds, long units) {
  /// All of them together.
  public static Share of(List<Share> shares) {
    double holds = shares.stream().mapToDouble(Share::holds).sum();
    return new Share(holds, shares.stream().mapToLong(Share::units).sum());
  }

  /// The mean share of some markets, each of which had one shop, with its interval over markets; of
  /// one market with that over its units.
  public static Ratio over(List<Share> markets) {
    if (markets.size() < 2) {
      return of(markets).ratio();
    }
    Ratio mean = Ratio.mean(markets.stream().mapToDouble(Share::value).toArray());
    return new Ratio(mean.value(), Math.max(0, mean.low()), Math.min(1, mean.high()));
  }

  private double value() {
    return ratio().value();
  }

  /// The share with its interval.
  public Ratio ratio() {
    return Ratio.share(holds, units);
  }
}
