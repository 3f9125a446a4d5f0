package dev.vitrine.simulate.shopper;

import java.util.Arrays;

/// How gladly shoppers come back: who finds what they came for comes more often, who leaves empty
/// or sends things back comes less.
public final class Moods {
  private static final double PACE = 0.2;
  private static final double GLAD = 1.3;
  private static final double SORRY = 0.8;

  private final double loyalty;
  private final double[] moods;

  /// @param loyalty how much moods matter, 0 to 1
  public Moods(int shoppers, double loyalty) {
    this.loyalty = loyalty;
    this.moods = new double[shoppers];
    Arrays.fill(moods, 1);
  }

  /// Factor on the visits of a shopper.
  public double factor(int shopper) {
    return 1 + loyalty * (moods[shopper] - 1);
  }

  /// How many more visits a mood brings that is better by 1 today: it fades with every visit.
  ///
  /// @param visits mean visits a day
  /// @param days that are counted
  public static double lasting(double loyalty, double visits, int days) {
    return loyalty / PACE * (1 - StrictMath.pow(1 - PACE, visits * days));
  }

  /// How much better a shopper's mood is for an order that turned out well or badly than without
  /// it.
  ///
  /// @param refund chance that it is sent back
  public static double ordered(double refund) {
    return PACE * ((1 - refund) * (GLAD - 1) + refund * (SORRY - 1));
  }

  /// How much better a shopper's mood is for a visit that ended well than for one that did not.
  public static double satisfied() {
    return PACE * (GLAD - SORRY);
  }

  /// A visit ended, or something bought turned out well or badly.
  public void felt(int shopper, boolean glad) {
    moods[shopper] += PACE * ((glad ? GLAD : SORRY) - moods[shopper]);
  }
}
