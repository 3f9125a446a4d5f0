package dev.vitrine.index.postings;

/// The best rows seen so far: a bounded heap of columns, worst on top. Ties go to the row whose tie
/// breaker is lower, so that the same items stay whatever order they come in.
public final class TopSlots {
  private final int limit;
  private final SlotTies ties;
  private final double[] scores;
  private final int[] slots;
  private final int[] docs;
  private int size;

  TopSlots(int limit, SlotTies ties) {
    this.limit = limit;
    this.ties = ties;
    this.scores = new double[limit];
    this.slots = new int[limit];
    this.docs = new int[limit];
  }

  /// Keeps nothing yet.
  ///
  /// @param limit how many rows are kept
  /// @param ties asked only about rows of equal scores
  public static TopSlots of(int limit, SlotTies ties) {
    return new TopSlots(limit, ties);
  }

  boolean full() {
    return size == limit;
  }

  /// The lowest score kept; only when full.
  double worst() {
    return limit == 0 ? Double.POSITIVE_INFINITY : scores[0];
  }

  /// Whether a row of this score could still enter.
  public boolean competes(double score) {
    return size < limit || score >= worst();
  }

  /// Takes a row, if it is good enough.
  public void offer(int slot, int doc, double score) {
    if (size < limit) {
      set(size, slot, doc, score);
      up(size++);
    } else if (limit > 0 && better(score, slot, scores[0], slots[0])) {
      set(0, slot, doc, score);
      down(0);
    }
  }

  /// Empties the heap into columns, best first.
  public Matched drain(long total, boolean exact) {
    int n = size;
    int[] outSlots = new int[n];
    int[] outDocs = new int[n];
    double[] outScores = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      outSlots[i] = slots[0];
      outDocs[i] = docs[0];
      outScores[i] = scores[0];
      size--;
      set(0, slots[size], docs[size], scores[size]);
      down(0);
    }
    return new Matched(outSlots, outDocs, outScores, total, exact);
  }

  private void set(int at, int slot, int doc, double score) {
    slots[at] = slot;
    docs[at] = doc;
    scores[at] = score;
  }

  private boolean better(double score, int slot, double thanScore, int thanSlot) {
    if (score != thanScore) {
      return score > thanScore;
    }
    int first = ties.further(slot, thanSlot);
    return first == 0 ? ties.of(slot) < ties.of(thanSlot) : first < 0;
  }

  private boolean worse(int a, int b) {
    return better(scores[b], slots[b], scores[a], slots[a]);
  }

  private void up(int at) {
    int child = at;
    while (child > 0) {
      int parent = (child - 1) >>> 1;
      if (!worse(child, parent)) {
        return;
      }
      swap(child, parent);
      child = parent;
    }
  }

  private void down(int at) {
    int parent = at;
    while (true) {
      int child = 2 * parent + 1;
      if (child >= size) {
        return;
      }
      if (child + 1 < size && worse(child + 1, child)) {
        child++;
      }
      if (!worse(child, parent)) {
        return;
      }
      swap(child, parent);
      parent = child;
    }
  }

  private void swap(int a, int b) {
    int slot = slots[a];
    int doc = docs[a];
    double score = scores[a];
    set(a, slots[b], docs[b], scores[b]);
    set(b, slot, doc, score);
  }
}
