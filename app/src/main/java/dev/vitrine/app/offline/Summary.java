package dev.vitrine.app.offline;

import dev.vitrine.learn.evaluate.Following;
import dev.vitrine.learn.evaluate.Ranged;
import dev.vitrine.learn.evaluate.Verdict;
import dev.vitrine.simulate.judge.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How far a metric follows the truth in all markets of a world: of one market with intervals over
/// its shoppers, of several the mean with intervals from market to market (Student).
///
/// @param figures of each ranker, the mean over markets
/// @param pages that count, of all markets
/// @param following how far it follows
/// @param verdict by the interval of its rank correlation
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Summary(
    Metric metric, double[] figures, int pages, Following following, Verdict verdict) {

  /// Those of all metrics.
  static List<Summary> of(List<MarketFindings> markets) {
    int metrics = markets.getFirst().findings().size();
    return IntStream.range(0, metrics)
        .mapToObj(m -> one(markets.stream().map(market -> market.findings().get(m)).toList()))
        .toList();
  }

  private static Summary one(List<Finding> found) {
    List<Following> each = found.stream().map(Finding::following).toList();
    Following mean =
        each.size() == 1
            ? each.getFirst()
            : new Following(
                mean(each, Following::spearman),
                mean(each, Following::kendall),
                mean(each, Following::pearson),
                mean(each, Following::better),
                mean(each, Following::wrong));
    double[] figures = new double[found.getFirst().figures().length];
    Arrays.setAll(
        figures,
        ranker -> found.stream().mapToDouble(f -> f.figures()[ranker]).average().orElse(0));
    int pages = found.stream().mapToInt(Finding::pages).sum();
    Metric metric = found.getFirst().metric();
    return new Summary(metric, figures, pages, mean, Verdict.of(mean.spearman()));
  }

  private static Ranged mean(List<Following> each, Function<Following, Ranged> of) {
    return mean(each.stream().map(of).toList());
  }

  /// The mean of a figure over markets.
  static Ranged mean(List<Ranged> markets) {
    double[] values =
        markets.stream().mapToDouble(Ranged::value).filter(v -> !Double.isNaN(v)).toArray();
    if (values.length < 2) {
      return values.length == 0 ? Ranged.NONE : new Ranged(values[0], Double.NaN, Double.NaN);
    }
    Ratio mean = Ratio.mean(values);
    return new Ranged(mean.value(), mean.low(), mean.high());
  }
}
