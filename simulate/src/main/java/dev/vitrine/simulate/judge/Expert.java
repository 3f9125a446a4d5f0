package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.shopper.Visit;

/// Says which cards are worth the most to show, from what it knows.
public interface Expert {
  /// The best cards for a visit, best first.
  ///
  /// @param most how many at most
  int[] best(Visit visit, int most);
}
