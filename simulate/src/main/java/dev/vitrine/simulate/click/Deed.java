package dev.vitrine.simulate.click;

/// What follows a look at a card.
final class Deed {
  private Deed() {}

  static void of(int k, boolean click, boolean buy, boolean content, Deeds out) {
    if (click) {
      out.click(k);
      if (buy) {
        out.buy(k);
      } else if (content) {
        out.content();
      }
    }
  }
}
