package dev.vitrine.simulate.trip;

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

  /// A visit ended, or something bought turned out well or badly.
  public void felt(int shopper, boolean glad) {
    moods[shopper] += PACE * ((glad ? GLAD : SORRY) - moods[shopper]);
  }
}
