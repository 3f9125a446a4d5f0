package dev.vitrine.simulate.click;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.world.ReadingConf;

/// How a page is read. Each model knows its expectations exactly, card by card from the top, and
/// draws what one shopper does with the same chances.
public sealed interface ClickModel permits PositionModel, CascadeModel, TrustModel {
  /// The chance to click a card that is looked at, below the cards that stand above it.
  double click(Cards page, int k);

  /// The chance that the place behind a card is looked at.
  ///
  /// @param looking the chance that the card itself is
  /// @param click the chance to click it when it is
  /// @param patience factor on how far the shopper looks
  double onward(Cards page, int k, double looking, double click, double patience);

  /// Whether no card matters to any other, so that the best cards one by one are the best page.
  boolean independent();

  /// What one shopper does.
  void draw(Cards page, double patience, Dice dice, Deeds out);

  /// What is to be expected of a page.
  default void expect(Cards page, double patience, Expected out) {
    out.clear(page.size());
    double looking = 1;
    for (int k = 0; k < page.size(); k++) {
      double click = click(page, k);
      out.put(k, looking * click, looking * click * page.buying(k));
      looking = onward(page, k, looking, click, patience);
    }
  }

  /// The model of a world.
  static ClickModel of(ReadingConf conf) {
    return switch (conf.model()) {
      case POSITION -> new PositionModel(conf.decay());
      case CASCADE -> new CascadeModel(conf.onward(), conf.back());
      case TRUST -> new TrustModel(conf);
    };
  }
}
