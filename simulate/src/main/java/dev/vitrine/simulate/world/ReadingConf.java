package dev.vitrine.simulate.world;

import dev.vitrine.kernel.config.Conf;

/// How shoppers read a page.
///
/// @param model by which shoppers click
/// @param decay position: the chance to look at place `k` is `k` to the power of minus this
/// @param onward cascade: the chance to go on after a card that was not clicked
/// @param back cascade: the chance to go on after a click that did not satisfy
/// @param trust trust: the chance to click at the first place whatever stands there
/// @param trustDecay trust: how fast that chance falls with the place, as a power
/// @param contrast trust: log odds of a click for each factor `e` by which the card before is
///   dearer
/// @param twin trust: factor on clicks where the same good stands above already
public record ReadingConf(
    Model model,
    double decay,
    double onward,
    double back,
    double trust,
    double trustDecay,
    double contrast,
    double twin) {
  /// Ways to click.
  public enum Model {
    /// Each place is looked at with a chance of its own.
    POSITION,
    /// From the first place on, until something satisfies.
    CASCADE,
    /// High places are clicked for being high, and cards beside one another count.
    TRUST
  }

  /// Reads the section.
  public static ReadingConf of(Conf conf) {
    return new ReadingConf(
        conf.choice("reading.model", Model.POSITION),
        conf.decimal("reading.decay", 0.8, 0, 5),
        conf.decimal("reading.onward", 0.85, 0, 1),
        conf.decimal("reading.back", 0.7, 0, 1),
        conf.decimal("reading.trust", 0.06, 0, 1),
        conf.decimal("reading.trust-decay", 1, 0, 5),
        conf.decimal("reading.contrast", 0.3, -5, 5),
        conf.decimal("reading.twin", 0.5, 0, 1));
  }
}
