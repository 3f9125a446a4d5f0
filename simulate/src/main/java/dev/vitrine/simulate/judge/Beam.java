package dev.vitrine.simulate.judge;

/// The best pages so far as they are filled, best first; among pages of the same worth the one that
/// came first.
final class Beam {
  private final int[][] pages;
  private final long[] taken;
  private final double[] worth;
  private final double[] looking;
  private int size;

  /// @param width how many pages it holds
  Beam(int width) {
    pages = new int[width][];
    taken = new long[width];
    worth = new double[width];
    looking = new double[width];
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int[] page(int b) {
    return pages[b];
  }

  /// A bit for each place of the choice that the page holds.
  long taken(int b) {
    return taken[b];
  }

  double worth(int b) {
    return worth[b];
  }

  /// The chance that the next place is looked at.
  double looking(int b) {
    return looking[b];
  }

  /// Whether a page of this worth would find room.
  boolean takes(double value) {
    return size < pages.length || value > worth[size - 1];
  }

  /// Puts a page in, the worst one out when there is no room.
  void offer(int[] page, long bits, double value, double look) {
    int at = size < pages.length ? size++ : size - 1;
    while (at > 0 && worth[at - 1] < value) {
      pages[at] = pages[at - 1];
      taken[at] = taken[at - 1];
      worth[at] = worth[at - 1];
      looking[at] = looking[at - 1];
      at--;
    }
    pages[at] = page;
    taken[at] = bits;
    worth[at] = value;
    looking[at] = look;
  }
}
