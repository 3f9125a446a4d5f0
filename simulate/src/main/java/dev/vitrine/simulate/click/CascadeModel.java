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
  public void expect(Cards page, double patience, Expected out) {
    out.clear(page.size());
    double on = patient(onward, patience);
    double again = patient(back, patience);
    double looking = 1;
    for (int k = 0; k < page.size(); k++) {
      double click = page.attraction(k);
      double buy = page.buying(k);
      out.put(k, looking * click, looking * click * buy);
      double unmet = (1 - buy) * (1 - page.content(k));
      looking *= (1 - click) * on + click * unmet * again;
    }
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
