package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.learn.guard.Measure;
import dev.vitrine.learn.guard.Tolerances;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// How a shop that is served guards itself against models that do worse.
///
/// @param tolerances what is let pass
/// @param every how long from one look to the next
/// @param heldBack share of shoppers for whom, after a promotion, the version before goes on
///   ranking until the new one has proved itself
/// @param atMost how long that lasts at most
/// @param canary share of shoppers that a new version that was learnt by itself ranks for at first;
///   0 to let it rank for all but those held back
/// @param promote whether a canary that has proved itself ranks for everybody without a person's
///   word
public record GuardConf(
    Tolerances tolerances,
    Duration every,
    double heldBack,
    Duration atMost,
    double canary,
    boolean promote) {
  /// Reads the section.
  static GuardConf of(Conf conf) {
    return new GuardConf(
        new Tolerances(
            conf.decimal("learn.guard.level", 0.05, 0, 0.5),
            conf.number("learn.guard.fewest-shoppers", 100, 2, 1_000_000),
            tolerated(conf)),
        conf.time("learn.guard.every", "30s", "1s", "24h"),
        conf.decimal("learn.guard.hold-back", 0.1, 0, 0.5),
        conf.time("learn.guard.at-most", "24h", "0s", "8760h"),
        conf.decimal("learn.guard.canary", 0, 0, 0.5),
        conf.flag("learn.guard.promote", false));
  }

  private static Map<Measure, Double> tolerated(Conf conf) {
    Map<Measure, Double> tolerated = new EnumMap<>(Measure.class);
    tolerated.put(Measure.CLICKS, conf.decimal("learn.guard.clicks", 0.05, 0, 10));
    tolerated.put(Measure.PURCHASES, conf.decimal("learn.guard.purchases", 0.1, 0, 10));
    tolerated.put(Measure.VALUE, conf.decimal("learn.guard.value", 0.1, 0, 10));
    tolerated.put(Measure.EMPTY, conf.decimal("learn.guard.empty", 0.1, 0, 10));
    tolerated.put(Measure.RETURNS, conf.decimal("learn.guard.returns", 0.25, 0, 10));
    tolerated.put(Measure.LATENCY, conf.decimal("learn.guard.latency", 0.5, 0, 10));
    return tolerated;
  }
}
