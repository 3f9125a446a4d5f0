package dev.vitrine.learn.value;

/// How much what was done with a candidate says that it was right for its search.
final class Graded {
  private static final double CLICKED = 1;
  private static final double CARTED = 2;
  private static final double BOUGHT = 3;

  /// What the same shopper did elsewhere counts by this share: it may have been for another reason.
  private static final double ELSEWHERE = 0.5;

  private Graded() {}

  /// What was done on the page and, counting less, elsewhere; 0 for nothing.
  static double of(Samples samples, int card) {
    double elsewhere =
        samples.did(card, Outcomes.BOUGHT_ELSEWHERE)
            ? BOUGHT
            : samples.did(card, Outcomes.CARTED_ELSEWHERE) ? CARTED : 0;
    return Math.max(here(samples, card), ELSEWHERE * elsewhere);
  }

  /// What was done on the page.
  static double here(Samples samples, int card) {
    if (samples.did(card, Outcomes.BOUGHT)) {
      return BOUGHT;
    }
    if (samples.did(card, Outcomes.CARTED)) {
      return CARTED;
    }
    return samples.did(card, Outcomes.CLICKED) ? CLICKED : 0;
  }

  /// Purchases and, a third as much, what stayed in a cart, here or elsewhere.
  static double ofAllScenes(Samples samples, int card) {
    if (samples.did(card, Outcomes.BOUGHT) || samples.did(card, Outcomes.BOUGHT_ELSEWHERE)) {
      return 1;
    }
    return samples.did(card, Outcomes.CARTED) || samples.did(card, Outcomes.CARTED_ELSEWHERE)
        ? 1.0 / 3
        : 0;
  }
}
