package dev.vitrine.simulate.click;

import dev.vitrine.simulate.catalogue.Dice;

/// Each place is looked at with a chance of its own, whatever stands at the others (the
/// position-based model of Richardson, Dominowska and Ragno, 2007). Nobody stops: two cards of one
/// page may be bought.
public final class PositionModel implements ClickModel {
  private final double decay;

  PositionModel(double decay) {
    this.decay = decay;
  }

  /// The chance to look at a place, counted from 0.
  static double looking(int k, double decay, double patience) {
    return StrictMath.pow(k + 1.0, -decay / patience);
  }

  @Override
  public double click(Cards page, int k) {
    return page.attraction(k);
  }

  @Override
  public double onward(Cards page, int k, double looking, double click, double patience) {
    return looking(k + 1, decay, patience);
  }

  @Override
  public boolean independent() {
    return true;
  }

  @Override
  public void draw(Cards page, double patience, Dice dice, Deeds out) {
    out.clear(page.size());
    for (int k = 0; k < page.size(); k++) {
      boolean look = dice.chance(looking(k, decay, patience));
      boolean click = dice.chance(page.attraction(k));
      boolean buy = dice.chance(page.buying(k));
      boolean content = dice.chance(page.content(k));
      if (look) {
        out.look(k);
        Deed.of(k, click, buy, content, out);
      }
    }
  }
}
