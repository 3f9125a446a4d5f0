package dev.vitrine.simulate.shopper;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.world.DemandConf;
import java.util.List;

/// Draws shoppers: number `i` of a seed is the same however many there are.
public final class Shoppers {
  private static final long PURPOSE = 101;
  private static final long LIKING = 102;
  private static final double THRIFT = 0.4;
  private static final int LIKED = 4;
  private static final int DRAWS = 4;

  private final long seed;
  private final DemandConf conf;
  private final int departments;
  private final List<String> languages;

  /// @param departments how many roots the category tree has
  /// @param languages that foreign shoppers read
  public Shoppers(long seed, DemandConf conf, int departments, List<String> languages) {
    this.seed = seed;
    this.conf = conf;
    this.departments = departments;
    this.languages = List.copyOf(languages);
  }

  /// The shopper of a number.
  public Shopper shopper(int number) {
    var dice = new Dice(seed, PURPOSE, number);
    double visits = conf.visits() * StrictMath.exp(0.8 * dice.normal() - 0.32);
    String language = dice.chance(conf.foreign()) ? dice.pick(languages) : "en";
    int[] liked = new int[Math.min(LIKED, departments)];
    for (int i = 0; i < liked.length; i++) {
      liked[i] = dice.below(departments);
    }
    return new Shopper(
        number,
        visits,
        language,
        liked,
        StrictMath.exp(THRIFT * dice.normal()),
        StrictMath.exp(0.35 * dice.normal()),
        StrictMath.exp(0.3 * dice.normal()),
        0.7 * dice.normal());
  }

  /// What is to be expected of someone of whom nothing is known but the language: the means of what
  /// goes into their choices.
  public static Shopper anyone(int number, String language) {
    return new Shopper(
        number, 1, language, new int[0], StrictMath.exp(THRIFT * THRIFT / 2), 1, 1, 0);
  }

  /// How much a shopper likes a brand, which stays: near to a draw from the standard normal
  /// distribution, a sum of four even draws.
  public double liking(int shopper, String brand) {
    long bits = Dice.mix(seed + LIKING * Dice.mix(shopper + 1_000_003L * brand.hashCode()));
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += ((bits >>> (i * 16)) & 0xffff) * 0x1p-16;
    }
    return (sum - DRAWS / 2.0) * StrictMath.sqrt(12.0 / DRAWS);
  }
}
