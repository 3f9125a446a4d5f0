package dev.vitrine.search.mix;

import java.util.Optional;

/// Keeps to a pattern of kinds: every so many slots a live that is on air or a video in turn, else
/// products; another kind where there is none.
///
/// @param every how many slots, from 2 on
record Template(int every) implements Generator {
  @Override
  public Optional<int[]> page(Task task) {
    double far = 1;
    for (double value : task.cards.value) {
      far = Math.max(far, value);
    }
    double bonus = 1e6 * far;
    return Filling.page(
        task, (page, card, gain) -> gain + (wanted(page, card) ? bonus : 0), Generator.TRIES);
  }

  private boolean wanted(Partial page, int card) {
    int slot = page.filled + 1;
    Cards cards = page.task.cards;
    int kind = cards.kind[card];
    if (slot % every != 0) {
      return kind == Cards.PRODUCT;
    }
    boolean live = slot / every % 2 == 1;
    return live ? kind == Cards.LIVE && cards.onAir[card] : kind == Cards.VIDEO;
  }
}
