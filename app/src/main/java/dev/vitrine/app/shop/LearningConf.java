package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.learn.value.AlignBy;
import java.time.Duration;

/// How a shop that is served learns what showing its items is worth.
///
/// @param every how long from one lesson to the next; 0 for never
/// @param fewestClicks clicks below which what was learnt is kept and does not rank
/// @param listwise share of the loss of pages as lists, 0 to 1
/// @param align how what kinds of cards are said to be worth is aligned
/// @param guard how models that do worse are taken back
/// @param monitor how it is watched whether models still fit
public record LearningConf(
    Duration every,
    int fewestClicks,
    double listwise,
    AlignBy align,
    GuardConf guard,
    MonitorConf monitor) {
  /// Reads the section.
  static LearningConf of(Conf conf) {
    return new LearningConf(
        conf.time("learn.every", "24h", "0s", "8760h"),
        conf.number("learn.fewest-clicks", 1_000, 1, 1_000_000_000),
        conf.decimal("learn.listwise", 0, 0, 1),
        conf.choice("learn.align", AlignBy.QUERIES),
        GuardConf.of(conf),
        MonitorConf.of(conf));
  }
}
