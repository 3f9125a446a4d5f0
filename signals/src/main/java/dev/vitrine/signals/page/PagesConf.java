package dev.vitrine.signals.page;

import dev.vitrine.kernel.config.Conf;

/// What the log of pages keeps to.
///
/// @param sample share of searches of which it is kept what they were chosen from, 0 to 1
/// @param candidates how many candidates that were not shown are kept with a page
/// @param features whether every feature is kept, or only those that ranked
public record PagesConf(double sample, int candidates, boolean features) {
  /// Reads the section.
  public static PagesConf of(Conf conf) {
    return new PagesConf(
        conf.decimal("pages.sample", 1.0, 0, 1),
        conf.number("pages.candidates", 10, 0, 1_000),
        conf.flag("pages.features", true));
  }
}
