package dev.vitrine.learn.value;

import dev.vitrine.learn.trees.Boosting;
import dev.vitrine.learn.trees.Looked;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.learn.trees.TreeOptions;
import dev.vitrine.search.feature.FeatureMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The finding of how likely places are looked at (regression EM; Wang and others, 2018): by turns,
/// cards are judged as if that was known, and places as if the cards were. Each half of the pages
/// is judged by trees of the other half, so that what trees learn by heart is not taken from the
/// places.
final class LookingFit {
  private static final int TURNS = 8;
  private static final int HALVES = 2;

  /// Rows that are enough: places are few.
  private static final int MOST = 200_000;

  /// What a turn changes is changed by this much more, since turns approach the truth slowly.
  private static final double STRIDE = 1.7;

  /// Few trees that learn fast: what matters is the mean over many cards.
  private static final TreeOptions TREES =
      new TreeOptions(40, 12, 4, 0.25, 1e-3, 100, 5, 1, 1, 31, Map.of(), 5, 42);

  /// Steps from one judgment of the cards to the next.
  private static final int STEPS = 40;

  private LookingFit() {}

  /// Finds it from the latest rows.
  ///
  /// @param positions of the rows
  static Looking fit(TrainingRows rows, int[] positions) {
    int page = 0;
    while (page < rows.queries() - 1 && rows.size() - rows.groups()[page] > MOST) {
      page++;
    }
    TrainingRows last = rows.last(rows.queries() - page);
    int from = rows.size() - last.size();
    return found(last, Arrays.copyOfRange(positions, from, rows.size()));
  }

  private static Looking found(TrainingRows rows, int[] positions) {
    boolean[] clicked = new boolean[rows.size()];
    for (int row = 0; row < clicked.length; row++) {
      clicked[row] = rows.labels()[row] > 0;
    }
    Looking looking = Looking.falling();
    for (int turn = 0; turn < TURNS; turn++) {
      Looking before = looking;
      double[] attraction = attraction(rows, chances(looking, positions));
      for (int step = 0; step < STEPS; step++) {
        looking = looking.next(positions, clicked, attraction);
      }
      looking = turn < TURNS - 1 ? looking.beyond(before, STRIDE) : looking;
    }
    return looking;
  }

  /// How likely each row is clicked once it is looked at, by trees that did not learn from its
  /// page.
  private static double[] attraction(TrainingRows rows, double[] chances) {
    double[] attraction = new double[rows.size()];
    double[] start = Start.of(rows, chances).of(rows);
    for (int half = 0; half < HALVES; half++) {
      double[][] scores = {start.clone()};
      boolean[] apart = new boolean[rows.queries()];
      for (int page = half; page < apart.length; page += HALVES) {
        apart[page] = true;
      }
      new Boosting(rows, new Looked(chances), TREES, scores)
          .train(apart)
          .forest()
          .add(FeatureMatrix.of(List.of(), rows.columns()), scores);
      for (int page = half; page < apart.length; page += HALVES) {
        for (int row = rows.groups()[page]; row < rows.groups()[page + 1]; row++) {
          attraction[row] = 1 / (1 + Math.exp(-scores[0][row]));
        }
      }
    }
    return attraction;
  }

  private static double[] chances(Looking looking, int[] positions) {
    return Arrays.stream(positions).mapToDouble(looking::at).toArray();
  }
}
