package dev.vitrine.bench.workload;

import dev.vitrine.learn.value.FirstStageTraining;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.learn.value.Samples;
import dev.vitrine.learn.value.Teacher;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.learn.value.ValueTraining;
import dev.vitrine.search.finalstage.FitTiers;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.ValueModel;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/// Models of what showing items is worth, learnt from features as a shop has them and from deeds
/// that are made up: each depends on every feature, so that the models look at all of them and are
/// as large as they can be. What they say is of no use; what they cost is what such models cost.
final class MadeUpWorth {
  private static final FitTiers TIERS = new FitTiers(0.25, 0.4, 0.2);
  private static final double WEIGHT = 0.5;
  private static final double CLICKED = -0.5;
  private static final double CARTED = 0;
  private static final double BOUGHT = 0;
  private static final double BACK = -1;

  private final SplittableRandom random;

  MadeUpWorth(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// The heads and the first stage.
  ///
  /// @param shown cards that were shown
  /// @param candidates those and some that were not
  ValueModel model(Samples shown, Samples candidates) {
    Samples cards = withDeeds(shown);
    ValueModel heads = new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(cards).model();
    var training =
        new FirstStageTraining(Teacher.by(heads, Pricing.MONEY, TIERS), Map.of("text", 1.0), 1);
    return heads.first(training.train(withDeeds(candidates)).model());
  }

  private Samples withDeeds(Samples samples) {
    float[][] columns = new float[samples.columns().length][];
    Arrays.setAll(columns, f -> told(samples.columns()[f]));
    boolean[][] high = new boolean[columns.length][];
    Arrays.setAll(high, f -> high(columns[f]));
    short[] deeds = new short[samples.size()];
    for (int card = 0; card < deeds.length; card++) {
      int position = samples.positions()[card];
      boolean looked = position > 0 && random.nextDouble() < 1 / Math.sqrt(position);
      deeds[card] = (short) (looked ? deeds(high, card) : 0);
    }
    return new Samples(samples.features(), columns, samples.positions(), deeds, samples.groups());
  }

  /// A feature that is the same for all cards of this shop is made up, too: trees would not look at
  /// it.
  private float[] told(float[] column) {
    for (float value : column) {
      if (Float.compare(value, column[0]) != 0) {
        return column;
      }
    }
    float[] other = new float[column.length];
    for (int card = 0; card < other.length; card++) {
      other[card] = (float) random.nextDouble();
    }
    return other;
  }

  /// Which cards have more than the one in the middle.
  private static boolean[] high(float[] column) {
    float[] sorted = column.clone();
    Arrays.sort(sorted);
    float least = sorted[0];
    float middle = Math.max(least, sorted[sorted.length / 2]);
    boolean[] high = new boolean[column.length];
    for (int card = 0; card < high.length; card++) {
      high[card] = middle > least ? column[card] >= middle : column[card] > least;
    }
    return high;
  }

  private int deeds(boolean[][] high, int card) {
    if (!done(CLICKED, high, card, 1)) {
      return 0;
    }
    if (!done(CARTED, high, card, 2)) {
      return Outcomes.CLICKED;
    }
    boolean bought = done(BOUGHT, high, card, 3);
    boolean back = bought && done(BACK, high, card, 5);
    return Outcomes.CLICKED
        | Outcomes.CARTED
        | (bought ? Outcomes.BOUGHT : 0)
        | (back ? Outcomes.CAME_BACK : 0);
  }

  /// Whether something is done; every feature makes it more or less likely.
  ///
  /// @param turn after how many features the sign turns, which tells one deed from the next
  private boolean done(double odds, boolean[][] high, int card, int turn) {
    double sum = odds;
    for (int f = 0; f < high.length; f++) {
      double sign = f / turn % 2 == 0 ? WEIGHT : -WEIGHT;
      sum += high[f][card] ? sign / 2 : -sign / 2;
    }
    return random.nextDouble() < 1 / (1 + Math.exp(-sum));
  }
}
