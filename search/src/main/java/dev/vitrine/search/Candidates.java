package dev.vitrine.search;

import dev.vitrine.index.postings.UpperHalves;
import java.util.stream.IntStream;

/// The items in play, as columns: slots, documents, scores and which recall found each. Arrays, not
/// objects, until the page is laid out.
public final class Candidates {
  /// The tier of what is not shown where there is anything else.
  public static final int UNFIT = Byte.MAX_VALUE;

  private final int[] slots;
  private final int[] docs;
  private final double[] recallScores;
  private final double[] scores;
  private final long[] foundBy;
  private final long held;
  private final byte[] tiers;

  /// @param slots column slots, best first
  /// @param docs document numbers in the view's snapshot
  /// @param recallScores what the recall gave each
  /// @param scores what the last ranker gave each; at first the same
  /// @param foundBy a bit for each recall, in the cascade's order
  /// @param held a bit for each of the query's terms that every candidate is known to hold
  public Candidates(
      int[] slots, int[] docs, double[] recallScores, double[] scores, long[] foundBy, long held) {
    this.slots = slots;
    this.docs = docs;
    this.recallScores = recallScores;
    this.scores = scores;
    this.foundBy = foundBy;
    this.held = held;
    this.tiers = new byte[slots.length];
  }

  /// How many there are.
  public int size() {
    return slots.length;
  }

  public int slot(int row) {
    return slots[row];
  }

  public int doc(int row) {
    return docs[row];
  }

  public double recallScore(int row) {
    return recallScores[row];
  }

  /// The score of the last stage that ranked the row.
  public double score(int row) {
    return scores[row];
  }

  /// Bits of the recalls that found the row.
  public long foundBy(int row) {
    return foundBy[row];
  }

  /// A bit for each of the query's first 64 terms that every candidate is known to hold; a term
  /// whose bit is 0 may be held as well.
  public long held() {
    return held;
  }

  /// The tier of a row, 0 for the best one: what comes after the ranking may order rows anew within
  /// a tier and never across two. All rows are of tier 0 until a ranker tells them apart.
  public int tier(int row) {
    return tiers[row];
  }

  /// Puts a row into a tier.
  public void tier(int row, int tier) {
    tiers[row] = (byte) tier;
  }

  /// Those that fit, or all of them when none does.
  Candidates fitting() {
    int unfit = 0;
    for (byte tier : tiers) {
      unfit += tier == UNFIT ? 1 : 0;
    }
    return unfit == 0 || unfit == size()
        ? this
        : only(IntStream.range(0, size()).filter(row -> tiers[row] != UNFIT).toArray());
  }

  /// The row of a slot, or -1.
  public int rowOf(int slot) {
    for (int row = 0; row < slots.length; row++) {
      if (slots[row] == slot) {
        return row;
      }
    }
    return -1;
  }

  /// The same rows with other scores of their recall.
  Candidates recalledWith(double[] newScores) {
    return new Candidates(slots, docs, newScores, newScores, foundBy, held);
  }

  /// Some of the rows.
  ///
  /// @param rows which, in their new order
  public Candidates only(int[] rows) {
    int n = rows.length;
    var some =
        new Candidates(new int[n], new int[n], new double[n], new double[n], new long[n], held);
    for (int i = 0; i < n; i++) {
      some.take(i, this, rows[i], scores[rows[i]]);
    }
    return some;
  }

  /// The same rows, the first of them in the order of their slots: neighbours in the columns are
  /// then read one after the other.
  ///
  /// @param first how many from the top, the others stay where they are
  public Candidates bySlot(int first) {
    long[] keys = new long[first];
    for (int row = 0; row < first; row++) {
      keys[row] = UpperHalves.key(slots[row], row);
    }
    UpperHalves.sort(keys);
    int[] order = new int[size()];
    for (int row = 0; row < order.length; row++) {
      order[row] = row < first ? (int) keys[row] : row;
    }
    return only(order);
  }

  private void take(int row, Candidates from, int at, double score) {
    slots[row] = from.slots[at];
    docs[row] = from.docs[at];
    recallScores[row] = from.recallScores[at];
    scores[row] = score;
    foundBy[row] = from.foundBy[at];
    tiers[row] = from.tiers[at];
  }

  /// The same rows in another order, with new scores.
  ///
  /// @param order old rows in their new order, every row once
  /// @param newScores scores by old row
  public Candidates reordered(int[] order, double[] newScores) {
    int n = slots.length;
    var next =
        new Candidates(new int[n], new int[n], new double[n], new double[n], new long[n], held);
    for (int i = 0; i < n; i++) {
      next.take(i, this, order[i], newScores[order[i]]);
    }
    return next;
  }
}
