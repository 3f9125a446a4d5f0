package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Marks;

/// How far candidates agree in marks such as their categories: for each mark the share of the
/// candidates that have it, weighed by how well their words match. Shares are added as whole
/// numbers, so that they are the same in whatever order candidates come.
final class Agreement {
  /// The loss of text score that leaves a candidate a say smaller by the factor e.
  private static final double FALL = 0.1;

  /// The say of the best candidate.
  private static final double MOST_SAY = 1L << 40;

  private final int[] marks;
  private final int[] counts;
  private final int[] keys;
  private final long[] shares;
  private long all;
  private long weighedMarks;

  private Agreement(int size) {
    marks = new int[size * Marks.MOST];
    counts = new int[size];
    int room = Integer.highestOneBit(Math.max(1, marks.length)) << 1;
    keys = new int[room];
    shares = new long[room];
  }

  /// One sort of an item's marks.
  interface Sort {
    /// Copies the marks of the item read last into an array, and tells how many there are.
    int copy(Marks marks, int[] into, int from);
  }

  static Agreement of(Rows rows, Sort sort) {
    var agreement = new Agreement(rows.size());
    long[] say = say(rows);
    Marks marks = rows.view().postings().marks();
    for (int row : rows.risingRows()) {
      marks.read(rows.doc(row));
      agreement.add(row, sort.copy(marks, agreement.marks, row * Marks.MOST), say[row]);
    }
    return agreement;
  }

  /// The say of each row.
  private static long[] say(Rows rows) {
    float[] text = new float[rows.size()];
    new TextScore().fill(rows, text);
    float best = 0;
    for (float one : text) {
      best = Math.max(best, one);
    }
    long[] say = new long[text.length];
    for (int row = 0; row < say.length; row++) {
      say[row] = Math.round(MOST_SAY * Math.exp((text[row] - best) / FALL));
    }
    return say;
  }

  private void add(int row, int count, long say) {
    counts[row] = count;
    all += say;
    weighedMarks += say * count;
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
    return all == 0 ? 0 : (float) ((double) shares[find(marks[row * Marks.MOST + mark])] / all);
  }

  /// How many marks a candidate has, on average by say.
  float mean() {
    return all == 0 ? 0 : (float) ((double) weighedMarks / all);
  }
}
