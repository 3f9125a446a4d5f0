package dev.vitrine.simulate.market;

/// How a listing's price moves: small steps, promotions, wars between sellers of one good, and
/// rushes that make it dearer. Each is a function of listing and day alone.
final class PricePath {
  /// Prices never rise above the first one by more than this.
  static final double MOST = 1.2;

  private static final double STEP = 0.025;
  private static final int PROMOTIONS = 14;
  private static final int WARS = 21;
  private static final int WAR_LASTS = 8;

  private final long seed;
  private final Seasons seasons;

  PricePath(long seed, Seasons seasons) {
    this.seed = seed;
    this.seasons = seasons;
  }

  /// The factor on the first price.
  ///
  /// @param contested whether many sell the same good
  double factor(int listing, int cluster, boolean contested, int type, int day) {
    double factor = 1 + STEP * steps(listing, day);
    factor *= 1 - promotion(listing, day);
    factor *= contested ? 1 - war(listing, cluster, day) : 1;
    double rush = seasons.shock(type, day);
    if (rush > 1.5 && Chance.unit(seed, Purpose.RUSH, listing, 0) < 0.4) {
      factor *= 1.06;
    }
    return Math.min(MOST, factor);
  }

  private double steps(int listing, int day) {
    int period = 6 + Chance.below(40, seed, Purpose.LEVEL, listing, -1);
    int step = (day + listing % period) / period;
    return Chance.bell(seed, Purpose.LEVEL, listing, step);
  }

  /// The share taken off.
  private double promotion(int listing, int day) {
    int shifted = day + Math.floorMod(listing * 31, PROMOTIONS);
    long window = shifted / PROMOTIONS;
    int at = shifted % PROMOTIONS;
    double unit = Chance.unit(seed, Purpose.PROMOTION, listing, window * 2);
    boolean great = seasons.great(day);
    if (unit > (great ? 0.45 : 0.15)) {
      return 0;
    }
    int lasts = 3 + (int) (unit * 30) % 5;
    boolean on = great || (at >= 2 && at < 2 + lasts);
    return on ? 0.1 + 0.25 * Chance.unit(seed, Purpose.PROMOTION, listing, window * 2 + 1) : 0;
  }

  private double war(int listing, int cluster, int day) {
    int shifted = day + Math.floorMod(cluster * 17, WARS);
    long window = shifted / WARS;
    int at = shifted % WARS;
    if (at >= WAR_LASTS || Chance.unit(seed, Purpose.WAR, cluster, window) > 0.1) {
      return 0;
    }
    double most = 0.22 * Chance.unit(seed, Purpose.WAR, -1L - listing, window);
    return most * Math.min(1, (at + 1) / 4.0);
  }
}
