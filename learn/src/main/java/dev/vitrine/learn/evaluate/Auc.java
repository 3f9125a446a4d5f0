package dev.vitrine.learn.evaluate;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The area under the ROC curve of some scores: the chance that something that came true has the
/// higher score of the two than something that did not, equal scores counting half. Rows are put in
/// order once, so that resampled rows cost little.
public final class Auc {
  private final float[] scores;
  private final boolean[] labels;
  private final int[] byScore;

  /// @param labels which rows came true
  public Auc(float[] scores, boolean[] labels) {
    this.scores = scores;
    this.labels = labels;
    this.byScore =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> scores[row]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// The area where each row counts as often as its group does; not-a-number where all rows have
  /// the same label.
  ///
  /// @param times by group
  /// @param groups of each row
  public double of(int[] times, int[] groups) {
    double below = 0;
    double right = 0;
    double yes = 0;
    for (int from = 0; from < byScore.length; ) {
      double same = 0;
      double sameYes = 0;
      int to = from;
      for (; to < byScore.length && scores[byScore[to]] == scores[byScore[from]]; to++) {
        int row = byScore[to];
        same += labels[row] ? 0 : times[groups[row]];
        sameYes += labels[row] ? times[groups[row]] : 0;
      }
      right += sameYes * (below + same / 2);
      below += same;
      yes += sameYes;
      from = to;
    }
    return yes == 0 || below == 0 ? Double.NaN : right / yes / below;
  }

  /// The area over all rows.
  public double of() {
    return of(new int[] {1}, new int[scores.length]);
  }
}
