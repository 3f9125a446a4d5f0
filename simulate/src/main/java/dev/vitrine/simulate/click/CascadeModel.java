package dev.vitrine.simulate.click;

import dev.vitrine.simulate.catalogue.Dice;

/// Cards are looked at one after the other until something was bought, or satisfied, or patience
/// ends (the dynamic Bayesian network of Chapelle and Zhang, 2009).
public final class CascadeModel implements ClickModel {
  private final double onward;
  private final double back;

  /// @param onward the chance to go on after a card that was not clicked
  /// @param back the chance to go on after a click that did not satisfy
  CascadeModel(double onward, double back) {
    this.onward = onward;
    this.back = back;
  }

  private static double patient(double chance, double patience) {
    return StrictMath.pow(chance, 1 / patience);
  }

  @Override
  public double click(Cards page, int k) {
    return page.attraction(k);
  }

  @Override
  public double onward(Cards page, int k, double looking, double click, double patience) {
    double unmet = (1 - page.buying(k)) * (1 - page.content(k));
    double on = patient(onward, patience);
    return looking * ((1 - click) * on + click * unmet * patient(back, patience));
  }

  @Override
  public boolean independent() {
    return false;
  }

  @Override
  public void draw(Cards page, double patience, Dice dice, Deeds out) {
    out.clear(page.size());
    double on = patient(onward, patience);
    double again = patient(back, patience);
    boolean looking = true;
    for (int k = 0; k < page.size(); k++) {
      boolean click = dice.chance(page.attraction(k));
      boolean buy = dice.chance(page.buying(k));
      boolean content = dice.chance(page.content(k));
      double turn = dice.unit();
      if (looking) {
        out.look(k);
        Deed.of(k, click, buy, content, out);
        looking = !out.done() && turn < (click ? again : on);
      }
    }
  }
}
