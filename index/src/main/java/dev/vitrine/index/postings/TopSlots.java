package dev.vitrine.index.postings;

/// The best rows seen so far: columns with room for half as many again as are kept. Whenever they
/// are full, the best are selected and the worst of those becomes the bar, which costs less than
/// keeping a heap in order. Ties go to the row whose tie breaker is lower, so that the same items
/// stay whatever order they come in.
public final class TopSlots {
  private static final int LEAST_SPARE = 16;

  /// Fewer rows of one score are sorted where they are.
  private static final int FEW = 8;

  private final int limit;
  private final SlotTies ties;
  private double[] scores;
  private int[] slots;
  private int[] docs;
  private int[] early;
  private int size;

  /// The worst of the best rows when they were last selected, once that was asked for.
  private double bar = Double.NEGATIVE_INFINITY;

  private boolean raised;
  private int barSlot;
  private int barEarly;

  TopSlots(int limit, SlotTies ties) {
    int room = limit == 0 ? 0 : limit + Math.max(LEAST_SPARE, limit / 2);
    this.limit = limit;
    this.ties = ties;
    this.scores = new double[room];
    this.slots = new int[room];
    this.docs = new int[room];
    this.early = new int[room];
  }

  /// Keeps nothing yet.
  ///
  /// @param limit how many rows are kept
  /// @param ties asked only about rows of equal scores
  public static TopSlots of(int limit, SlotTies ties) {
    return new TopSlots(limit, ties);
  }

  boolean full() {
    return size >= limit;
  }

  /// A score below which no row can be among the best any more; only when full.
  double worst() {
    raise();
    return limit == 0 ? Double.POSITIVE_INFINITY : bar;
  }

  /// Whether a row of this score could still enter.
  public boolean competes(double score) {
    return size < limit || score >= worst();
  }

  /// Takes a row, if it is good enough.
  public void offer(int slot, int doc, double score) {
    offer(slot, doc, score, 0);
  }

  /// Takes a row, if it is good enough.
  ///
  /// @param tie the upper half of its tie breaker, or 0 for every row
  void offer(int slot, int doc, double score, int tie) {
    if (limit == 0) {
      return;
    }
    if (size >= limit) {
      raise();
      if (!better(score, slot, tie, bar, barSlot, barEarly)) {
        return;
      }
    }
    early[size] = tie;
    scores[size] = score;
    slots[size] = slot;
    docs[size++] = doc;
    if (size == scores.length) {
      select();
      raised = false;
    }
  }

  /// Empties the columns, best first. Nothing may be offered after.
  public Matched drain(long total, boolean exact) {
    select();
    arrange();
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && (float) scores[to] == (float) scores[from]) {
        to++;
      }
      if (to - from > 1 && !byNumber(from, to)) {
        sort(from, to - 1);
      }
      from = to;
    }
    return new Matched(slots, docs, scores, total, exact);
  }

  /// Sorts rows of one score by their tie breakers, each of which is looked up once; whether the
  /// upper halves of these tell all of them apart.
  private boolean byNumber(int from, int to) {
    int many = to - from;
    if (!ties.alone() || many < FEW) {
      return false;
    }
    long[] keys = new long[many];
    for (int i = 0; i < many; i++) {
      if (scores[from + i] != scores[from]) {
        return false;
      }
      keys[i] = UpperHalves.key(upper(from + i), i);
    }
    UpperHalves.sort(keys);
    int[] sortedSlots = new int[many];
    int[] sortedDocs = new int[many];
    for (int i = 0; i < many; i++) {
      if (i > 0 && keys[i] >> Integer.SIZE == keys[i - 1] >> Integer.SIZE) {
        return false;
      }
      sortedSlots[i] = slots[from + (int) keys[i]];
      sortedDocs[i] = docs[from + (int) keys[i]];
    }
    System.arraycopy(sortedSlots, 0, slots, from, many);
    System.arraycopy(sortedDocs, 0, docs, from, many);
    return true;
  }

  /// The upper half of a row's tie breaker, as it came with the row or else looked up.
  private int upper(int row) {
    return early[row] == 0 ? (int) (ties.of(slots[row]) >> Integer.SIZE) : early[row];
  }

  /// Sorts rows by score in single precision, fast and without branches, into columns of their own.
  private void arrange() {
    long[] keys = new long[size];
    for (int row = 0; row < size; row++) {
      int bits = Float.floatToIntBits((float) scores[row] + 0f);
      int rising = bits ^ (bits >> 31 & Integer.MAX_VALUE);
      keys[row] = UpperHalves.key(~rising, row);
    }
    UpperHalves.sort(keys);
    double[] sortedScores = new double[size];
    int[] sortedSlots = new int[size];
    int[] sortedDocs = new int[size];
    int[] sortedEarly = new int[size];
    for (int i = 0; i < size; i++) {
      int row = (int) keys[i];
      sortedScores[i] = scores[row];
      sortedSlots[i] = slots[row];
      sortedDocs[i] = docs[row];
      sortedEarly[i] = early[row];
    }
    scores = sortedScores;
    slots = sortedSlots;
    docs = sortedDocs;
    early = sortedEarly;
  }

  /// Raises the bar to the worst of the best rows, if there are as many and it was not since these
  /// were last selected.
  private void raise() {
    if (raised || size < limit || limit == 0) {
      return;
    }
    select();
    int worst = 0;
    for (int i = 1; i < size; i++) {
      worst = before(worst, i) ? i : worst;
    }
    bar = scores[worst];
    barSlot = slots[worst];
    barEarly = early[worst];
    raised = true;
  }

  /// Keeps the best rows.
  private void select() {
    int low = 0;
    int high = size - 1;
    while (low < limit && limit <= high) {
      int middle = partition(low, high);
      low = limit <= middle ? low : middle + 1;
      high = limit <= middle ? middle : high;
    }
    size = Math.min(size, limit);
  }

  private void sort(int first, int last) {
    int low = first;
    int high = last;
    while (low < high) {
      int middle = partition(low, high);
      if (middle - low < high - middle) {
        sort(low, middle);
        low = middle + 1;
      } else {
        sort(middle + 1, high);
        high = middle;
      }
    }
  }

  /// Divides rows into two parts, neither of them empty, so that no row of the second is better
  /// than one of the first.
  ///
  /// @return the last row of the first part
  private int partition(int low, int high) {
    int pivot = median(low, (low + high) >>> 1, high);
    double score = scores[pivot];
    int slot = slots[pivot];
    int tie = early[pivot];
    swap(low, pivot);
    int left = low - 1;
    int right = high + 1;
    while (true) {
      do {
        left++;
      } while (better(scores[left], slots[left], early[left], score, slot, tie));
      do {
        right--;
      } while (better(score, slot, tie, scores[right], slots[right], early[right]));
      if (left >= right) {
        return right;
      }
      swap(left, right);
    }
  }

  private int median(int a, int b, int c) {
    if (before(a, b)) {
      return before(b, c) ? b : before(a, c) ? c : a;
    }
    return before(a, c) ? a : before(b, c) ? c : b;
  }

  private boolean before(int a, int b) {
    return better(scores[a], slots[a], early[a], scores[b], slots[b], early[b]);
  }

  private boolean better(
      double score, int slot, int tie, double thanScore, int thanSlot, int thanTie) {
    if (score != thanScore) {
      return score > thanScore;
    }
    return tie == thanTie ? first(slot, thanSlot) : tie < thanTie;
  }

  private boolean first(int slot, int thanSlot) {
    int further = ties.further(slot, thanSlot);
    return further == 0 ? ties.of(slot) < ties.of(thanSlot) : further < 0;
  }

  private void swap(int a, int b) {
    int slot = slots[a];
    int doc = docs[a];
    int tie = early[a];
    double score = scores[a];
    slots[a] = slots[b];
    docs[a] = docs[b];
    early[a] = early[b];
    scores[a] = scores[b];
    slots[b] = slot;
    docs[b] = doc;
    early[b] = tie;
    scores[b] = score;
  }
}
