package dev.vitrine.search.mix;

import java.util.Optional;

/// Makes a page that keeps to its limits, in one way of several.
sealed interface Generator permits Greedy, Beam, Diversified, Template {
  /// How many cards it may put down before it gives up.
  int TRIES = 1_000;

  /// Its page: a card for each slot; nothing when it found none.
  Optional<int[]> page(Task task);
}
