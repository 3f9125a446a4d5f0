package dev.vitrine.learn.policy;

import dev.vitrine.search.explore.PlackettLuce;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.LookedAt;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// An explored page, seen from another ranking that draws its order in the same way: within the
/// same groups, at the same temperature, by its own scores.
final class DrawnPage {
  private final LookedAt page;
  private final DrawnOrder drawn;

  /// The rows of the first places, in order.
  private final int[] shown;

  /// The rows of each group.
  private final int[][] groups;

  /// @param places how many of the first places are looked at, at most
  DrawnPage(LookedAt page, int places) {
    this.page = page;
    drawn = page.drawn().orElseThrow();
    int rows = page.rows().size();
    shown =
        IntStream.range(0, rows)
            .filter(row -> page.rows().get(row).position() > 0)
            .limit(places)
            .toArray();
    int many = Arrays.stream(drawn.groups()).max().orElse(DrawnOrder.FIXED) + 1;
    groups = new int[many][];
    Arrays.setAll(
        groups, g -> IntStream.range(0, rows).filter(row -> drawn.groups()[row] == g).toArray());
  }

  /// Whether it is the first page of a search, with nothing missing in it.
  static boolean whole(LookedAt page) {
    int[] positions =
        page.rows().stream().mapToInt(row -> row.position()).filter(p -> p > 0).toArray();
    return positions.length > 0
        && IntStream.range(0, positions.length).allMatch(i -> positions[i] == i + 1);
  }

  /// The rows of the first places, in order.
  int[] shown() {
    return shown;
  }

  /// Utilities of the rows of each group.
  double[][] utilities(double[] scores) {
    double[][] utilities = new double[groups.length][];
    for (int g = 0; g < groups.length; g++) {
      double[] own = Arrays.stream(groups[g]).mapToDouble(row -> scores[row]).toArray();
      utilities[g] = PlackettLuce.utilities(own, drawn.temperature());
    }
    return utilities;
  }

  /// By place, how much likelier the ranking would have drawn all that stands there and above than
  /// the one that made the page did.
  double[] weights(double[][] utilities) {
    boolean[] gone = new boolean[page.rows().size()];
    double[] weights = new double[shown.length];
    double log = 0;
    for (int place = 0; place < shown.length; place++) {
      int row = shown[place];
      int group = drawn.groups()[row];
      if (group != DrawnOrder.FIXED) {
        log += chance(groups[group], utilities[group], gone, row);
        log -= Math.log(drawn.propensities()[row]);
        gone[row] = true;
      }
      weights[place] = Math.exp(log);
    }
    return weights;
  }

  /// The logarithm of the chance of a row to be drawn from those that are left of its group.
  private static double chance(int[] rows, double[] utilities, boolean[] gone, int drawn) {
    double most = Double.NEGATIVE_INFINITY;
    double own = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      most = gone[rows[i]] ? most : Math.max(most, utilities[i]);
      own = rows[i] == drawn ? utilities[i] : own;
    }
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += gone[rows[i]] ? 0 : Math.exp(utilities[i] - most);
    }
    return own - most - Math.log(sum);
  }

  /// By gain and place, what a guess expects of what the ranking would have put there: the mean
  /// over some drawn pages.
  ///
  /// @param guessed by gain, for each row
  float[][] expected(double[][] utilities, double[][] guessed, int draws, SplittableRandom random) {
    double[][] sums = new double[guessed.length][shown.length];
    for (int draw = 0; draw < draws; draw++) {
      int[][] orders = new int[groups.length][];
      Arrays.setAll(orders, g -> PlackettLuce.draw(utilities[g], random));
      int[] next = new int[groups.length];
      for (int place = 0; place < shown.length; place++) {
        int group = drawn.groups()[shown[place]];
        int row =
            group == DrawnOrder.FIXED ? shown[place] : groups[group][orders[group][next[group]++]];
        for (int gain = 0; gain < sums.length; gain++) {
          sums[gain][place] += guessed[gain][row] / draws;
        }
      }
    }
    return floats(sums);
  }

  /// By gain and place, what a guess expects of what stands there.
  float[][] guessed(double[][] guessed) {
    double[][] own = new double[guessed.length][shown.length];
    for (int gain = 0; gain < own.length; gain++) {
      double[] all = guessed[gain];
      Arrays.setAll(own[gain], place -> all[shown[place]]);
    }
    return floats(own);
  }

  private static float[][] floats(double[][] values) {
    float[][] floats = new float[values.length][];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = new float[values[i].length];
      for (int k = 0; k < floats[i].length; k++) {
        floats[i][k] = (float) values[i][k];
      }
    }
    return floats;
  }
}
