package dev.vitrine.app.offline;

import dev.vitrine.learn.evaluate.Ranged;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What the pages of a ranker are truly worth, beside those that shoppers were shown at the same
/// moments by a shop that has learnt the same.
///
/// @param net dollars that a page keeps
/// @param netOver the same less that of the page that was shown
/// @param satisfied clicks of a page that end well
/// @param satisfiedOver the same less those of the page that was shown
/// @param videos share of its cards that are videos
/// @param lives share of its cards that are lives
public record RivalTruth(
    Ranged net,
    Ranged netOver,
    Ranged satisfied,
    Ranged satisfiedOver,
    double videos,
    double lives) {
  /// The mean of several markets; that of one as it is.
  static RivalTruth mean(List<RivalTruth> markets) {
    return markets.size() == 1
        ? markets.getFirst()
        : new RivalTruth(
            ranged(markets, RivalTruth::net),
            ranged(markets, RivalTruth::netOver),
            ranged(markets, RivalTruth::satisfied),
            ranged(markets, RivalTruth::satisfiedOver),
            share(markets, RivalTruth::videos),
            share(markets, RivalTruth::lives));
  }

  private static Ranged ranged(List<RivalTruth> markets, Function<RivalTruth, Ranged> of) {
    return Summary.mean(markets.stream().map(of).toList());
  }

  private static double share(List<RivalTruth> markets, ToDoubleFunction<RivalTruth> of) {
    return markets.stream().mapToDouble(of).average().orElse(0);
  }
}
