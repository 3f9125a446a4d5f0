package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import java.time.Duration;

/// How a shop that is served watches whether its models still fit.
///
/// @param every how long from one look to the next, 0 for never
/// @param drift how far the values of a feature may be spread differently before it is warned of
/// @param settled how old a page has to be before what became of it counts
/// @param shadow share of searches that a version in shadow scores
public record MonitorConf(Duration every, double drift, Duration settled, double shadow) {
  /// Reads the section.
  static MonitorConf of(Conf conf) {
    return new MonitorConf(
        conf.time("learn.monitor.every", "15min", "0s", "8760h"),
        conf.decimal("learn.monitor.drift", 0.25, 0, 1_000),
        conf.time("learn.monitor.settled", "30min", "0s", "8760h"),
        conf.decimal("learn.shadow.sample", 0.1, 0, 1));
  }
}
