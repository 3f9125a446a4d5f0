package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Marks;

/// How far candidates agree in marks such as their categories: for each mark the share of the
/// candidates that have it, weighed by how well their words match.
final class Agreement {
  /// The loss of text score that leaves a candidate a say smaller by the factor e.
  private static final double FALL = 0.1;

  private final int[] marks;
  private final int[] counts;
  private final int[] keys;
  private final float[] shares;
  private float mean;

  private Agreement(int size) {
    marks = new int[size * Marks.MOST];
    counts = new int[size];
    int room = Integer.highestOneBit(Math.max(1, marks.length)) << 1;
    keys = new int[room];
    shares = new float[room];
  }

  /// One sort of an item's marks.
  interface Sort {
    /// Copies the marks of the item read last into an array, and tells how many there are.
    int copy(Marks marks, int[] into, int from);
  }

  static Agreement of(Rows rows, Sort sort) {
    var agreement = new Agreement(rows.size());
    float[] say = say(rows);
    Marks marks = rows.view().postings().marks();
    for (int row : rows.risingRows()) {
      marks.read(rows.doc(row));
      agreement.add(row, sort.copy(marks, agreement.marks, row * Marks.MOST), say[row]);
    }
    return agreement;
  }

  /// The say of each row; together 1.
  private static float[] say(Rows rows) {
    float[] say = new float[rows.size()];
    new TextScore().fill(rows, say);
    float best = 0;
    for (float text : say) {
      best = Math.max(best, text);
    }
    double all = 0;
    for (int row : rows.risingRows()) {
      say[row] = (float) Math.exp((say[row] - best) / FALL);
      all += say[row];
    }
    for (int row = 0; row < say.length; row++) {
      say[row] /= (float) all;
    }
    return say;
  }

  private void add(int row, int count, float say) {
    counts[row] = count;
    mean += say * count;
    for (int i = 0; i < count; i++) {
      int mark = marks[row * Marks.MOST + i];
      int at = find(mark);
      keys[at] = mark;
      shares[at] += say;
    }
  }

  /// The place of a mark, or a free one.
  private int find(int mark) {
    int at = mark & keys.length - 1;
    while (shares[at] > 0 && keys[at] != mark) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  /// How many marks a row has.
  int count(int row) {
    return counts[row];
  }

  /// The share of the say that has a row's mark, 0 to 1.
  float share(int row, int mark) {
    return Math.min(1f, shares[find(marks[row * Marks.MOST + mark])]);
  }

  /// How many marks a candidate has, on average by say.
  float mean() {
    return mean;
  }
}
