package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// How many units of a listing there are: a number of its own, or none while it is sold out.
final class Stocks {
  private static final int WINDOW = 15;
  private static final int LASTS = 4;

  private final long seed;
  private final double empty;
  private final Seasons seasons;

  Stocks(long seed, double soldOut, Seasons seasons) {
    this.seed = seed;
    this.seasons = seasons;
    empty = Math.min(1, soldOut * WINDOW / LASTS);
  }

  int units(int listing, int type, int day) {
    if (none(listing, type, day)) {
      return 0;
    }
    Dice dice = Chance.dice(seed, Purpose.EMPTY, -1L - listing);
    return 1 + (int) StrictMath.exp(2.6 + 1.3 * dice.normal());
  }

  /// Whether it is sold out on a day: for a few days now and then, more often in a rush.
  boolean none(int listing, int type, int day) {
    int shifted = day + Math.floorMod(listing * 13, WINDOW);
    long window = shifted / WINDOW;
    int at = shifted % WINDOW - 3;
    boolean now = at >= 0 && at < LASTS;
    double chance = seasons.shock(type, day) > 2 ? empty + 0.25 : empty;
    return now && Chance.unit(seed, Purpose.EMPTY, listing, window) < chance;
  }
}
