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

  /// The share with its interval.
  public Ratio ratio() {
    return Ratio.share(holds, units);
  }
}
