package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// The truth about those who make videos and host lives: how well they show things, how clearly
/// they speak and how many follow them.
public final class Creators {
  private final float[] skill;
  private final float[] clarity;
  private final int[] followers;

  Creators(SupplyConf conf, long seed) {
    int size = conf.creators();
    skill = new float[size];
    clarity = new float[size];
    followers = new int[size];
    for (int n = 0; n < size; n++) {
      Dice dice = Chance.dice(seed, Purpose.CREATOR, n);
      double able = dice.normal();
      skill[n] = (float) able;
      clarity[n] = (float) Chance.logistic(0.4 * able + dice.normal());
      followers[n] = 200 + (int) Math.min(5e7, StrictMath.exp(7.5 + able + 1.6 * dice.normal()));
    }
  }

  public int size() {
    return skill.length;
  }

  public static String id(int creator) {
    return "c" + creator;
  }

  /// How well it shows things, 0 to 1.
  public double skill(int creator) {
    return Chance.logistic(skill[creator]);
  }

  /// The same on the scale of a standard normal.
  double ability(int creator) {
    return skill[creator];
  }

  /// How well machines understand it, 0 to 1.
  public double clarity(int creator) {
    return clarity[creator];
  }

  public int followers(int creator) {
    return followers[creator];
  }
}
