package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;

/// What a card pays at once, and what its shopper brings later for having been satisfied, or does
/// not bring for having been disappointed, to first order: as if no other card of the page decided
/// on that.
///
/// @param loyalty how much moods matter, 0 to 1
/// @param days the last day that counts
/// @param visit what a visit is worth on average, in cents
public record LongRun(double loyalty, int days, double visit) implements Worth {
  @Override
  public double of(Visit now, Odds odds) {
    double buying = odds.buying;
    double done = buying + (1 - buying) * odds.content;
    double mood = done * Moods.satisfied() + buying * Moods.ordered(odds.refund);
    double visits = Moods.lasting(loyalty, now.shopper().visits(), days - now.day());
    return odds.value() + odds.attraction * mood * visits * visit;
  }
}
