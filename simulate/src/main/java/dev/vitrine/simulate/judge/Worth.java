package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.shopper.Visit;

/// What a look at a card is worth, in cents.
@FunctionalInterface
public interface Worth {
  /// What it pays at once, and is not paid back.
  Worth AT_ONCE = (visit, odds) -> odds.value();

  /// The worth of a card.
  ///
  /// @param odds how the shopper feels about it
  double of(Visit visit, Odds odds);
}
