package dev.vitrine.learn.relevance;

import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.model.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What final stages saw of judged queries, with the judgments.
///
/// @param rows features, gains as labels, weights, and where each query begins
/// @param grades of each row; irrelevant for those that are not judged
/// @param judged which rows are judged
/// @param texts of the queries
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record JudgedRows(TrainingRows rows, Grade[] grades, boolean[] judged, List<String> texts) {
  public JudgedRows {
    texts = List.copyOf(texts);
  }

  /// How many queries have something to learn: two rows of unlike gain.
  public int telling() {
    return (int) IntStream.range(0, rows.queries()).filter(this::tells).count();
  }

  private boolean tells(int query) {
    float first = rows.labels()[rows.groups()[query]];
    return IntStream.range(rows.groups()[query], rows.groups()[query + 1])
        .anyMatch(row -> rows.labels()[row] != first);
  }

  /// The rows of some of the queries.
  public JudgedRows only(IntPredicate kept) {
    int[] queries = IntStream.range(0, rows.queries()).filter(kept).toArray();
    int[] groups = new int[queries.length + 1];
    for (int i = 0; i < queries.length; i++) {
      groups[i + 1] = groups[i] + rows.groups()[queries[i] + 1] - rows.groups()[queries[i]];
    }
    int[] from =
        IntStream.of(queries)
            .flatMap(q -> IntStream.range(rows.groups()[q], rows.groups()[q + 1]))
            .toArray();
    float[][] columns =
        Arrays.stream(rows.columns()).map(column -> picked(column, from)).toArray(float[][]::new);
    boolean[] known = new boolean[from.length];
    Grade[] graded = new Grade[from.length];
    for (int i = 0; i < from.length; i++) {
      known[i] = judged[from[i]];
      graded[i] = grades[from[i]];
    }
    float[] labels = picked(rows.labels(), from);
    float[] weights = picked(rows.weights(), from);
    return new JudgedRows(
        new TrainingRows(rows.features(), columns, labels, weights, groups),
        graded,
        known,
        IntStream.of(queries).mapToObj(texts::get).toList());
  }

  private static float[] picked(float[] values, int[] from) {
    float[] picked = new float[from.length];
    for (int i = 0; i < from.length; i++) {
      picked[i] = values[from[i]];
    }
    return picked;
  }

  /// The rows of several sets; each set counts the same, however many queries it has.
  public static JudgedRows together(List<JudgedRows> sets) {
    JudgedRows first = sets.getFirst();
    if (sets.size() == 1) {
      return first;
    }
    var joining = new Joining(first.rows().features());
    double mean = sets.stream().mapToInt(set -> Math.max(1, set.telling())).average().orElse(1);
    for (JudgedRows set : sets) {
      joining.add(set, (float) Math.sqrt(mean / Math.max(1, set.telling())));
    }
    return joining.joined();
  }
}
