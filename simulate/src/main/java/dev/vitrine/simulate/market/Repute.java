package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// How a seller is spoken of at the opening: from its ability, with the noise of so many raters;
/// better where it buys its stars. Nobody knows those who come later.
///
/// @param ratings how many gave stars
/// @param tenths mean of the stars in tenths
record Repute(long ratings, long tenths) {
  static Repute of(long seed, Merchants merchants, int n) {
    Dice dice = Chance.dice(seed, Purpose.PAST, -1L - n);
    boolean known = merchants.entered(n) == 0;
    long ratings = known ? 5 + (long) StrictMath.exp(4.5 + 1.4 * dice.normal()) : 0;
    double mean = 3 + 1.8 * merchants.ability(n) + dice.normal() / StrictMath.sqrt(1.0 + ratings);
    mean = merchants.does(n, Fraud.FAKE_ORDERS) ? Math.max(mean, 4.6) : mean;
    return new Repute(ratings, Math.clamp(Math.round(mean * 10), 10, 50));
  }
}
