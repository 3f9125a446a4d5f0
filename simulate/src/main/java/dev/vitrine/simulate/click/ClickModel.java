package dev.vitrine.simulate.click;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.world.ReadingConf;

/// How a page is read. Each model knows its expectations exactly, and draws what one shopper does
/// with the same chances.
public sealed interface ClickModel permits PositionModel, CascadeModel, TrustModel {
  /// What is to be expected of a page.
  ///
  /// @param patience factor on how far the shopper looks
  void expect(Cards page, double patience, Expected out);

  /// What one shopper does.
  void draw(Cards page, double patience, Dice dice, Deeds out);

  /// The model of a world.
  ///
  /// @throws VitrineException BAD_REQUEST when there is none of that name
  static ClickModel of(ReadingConf conf) {
    return switch (conf.model()) {
      case "position" -> new PositionModel(conf.decay());
      case "cascade" -> new CascadeModel(conf.onward(), conf.back());
      case "trust" -> new TrustModel(conf);
      default ->
          throw VitrineException.badRequest(
              "reading.model must be position, cascade or trust, not " + conf.model());
    };
  }
}
