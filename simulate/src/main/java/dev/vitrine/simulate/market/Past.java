package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// What a listing of the opening brings along from the time before: how old it is, how often it was
/// sold and how many stars it has. Stars follow from true quality and service, with the noise of so
/// many raters; bought ones are better and more.
///
/// @param days since it was put up
/// @param sold how often it was sold
/// @param ratings how many gave stars
/// @param tenths mean of the stars in tenths
record Past(int days, long sold, long ratings, long tenths) {
  private static final int OLDEST = 2500;
  private static final double NOISE = 1.1;

  static Past of(long seed, Goods goods, int listing) {
    Dice dice = Chance.dice(seed, Purpose.PAST, listing);
    int days = (int) (OLDEST * dice.unit() * dice.unit());
    double share = Math.min(1, days / 400.0) * StrictMath.exp(0.8 * dice.normal());
    double good = 0.75 * goods.quality(listing) + 0.25 * goods.delivery(listing);
    long sold = (long) (goods.popularity(listing) * 16 * share * (0.5 + goods.quality(listing)));
    long ratings = (long) (sold * (0.1 + 0.3 * dice.unit()));
    double mean = 2.6 + 2.4 * good + NOISE * dice.normal() / StrictMath.sqrt(1.0 + ratings);
    if (goods.does(listing, Fraud.FAKE_ORDERS)) {
      long bought = (long) (40 + 400 * dice.unit() * dice.unit());
      mean = (mean * ratings + 4.95 * bought) / (ratings + bought);
      ratings += bought;
      sold += bought * 2;
    }
    return new Past(days, sold, ratings, Math.clamp(Math.round(mean * 10), 10, 50));
  }
}
