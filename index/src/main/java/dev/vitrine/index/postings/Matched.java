package dev.vitrine.index.postings;

/// The best items of a match as columns, best first.
public final class Matched {
  /// No match, counted to the end.
  public static final Matched NONE = new Matched(new int[0], new int[0], new double[0], 0, true);

  private final int[] slots;
  private final int[] docs;
  private final double[] scores;
  private final long total;
  private final boolean exact;

  Matched(int[] slots, int[] docs, double[] scores, long total, boolean exact) {
    this.slots = slots;
    this.docs = docs;
    this.scores = scores;
    this.total = total;
    this.exact = exact;
  }

  /// Columns that were made elsewhere, such as a part of a match in another order.
  ///
  /// @param slots column slots
  /// @param docs document numbers in the snapshot
  /// @param scores one for each slot, falling
  /// @param total how many items matched words and filter; a lower bound unless `exact`
  /// @param exact whether `total` was counted to the end
  public static Matched of(int[] slots, int[] docs, double[] scores, long total, boolean exact) {
    return new Matched(slots, docs, scores, total, exact);
  }

  /// The same rows out of so many.
  Matched counted(long of, boolean toTheEnd) {
    return new Matched(slots, docs, scores, of, toTheEnd);
  }

  /// How many rows there are.
  public int size() {
    return slots.length;
  }

  public int slot(int row) {
    return slots[row];
  }

  public int doc(int row) {
    return docs[row];
  }

  public double score(int row) {
    return scores[row];
  }

  public long total() {
    return total;
  }

  public boolean exact() {
    return exact;
  }
}
