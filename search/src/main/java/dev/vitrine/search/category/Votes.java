package dev.vitrine.search.category;

import dev.vitrine.search.vector.KnownTraits;

/// How often each word, pair of words and part of a word stands in the items of each category: the
/// votes that a query's words give. A row for each of them, in it the nodes of the tree with a
/// number for each, kept in 256 steps.
public final class Votes {
  private static final double STEP = 1.06;
  private static final double LEAST = 0.02;
  private static final float[] COUNTS = counts();

  private final long[] keys;
  private final KnownTraits known;
  private final int[] starts;
  private final char[] nodes;
  private final byte[] levels;

  private Votes(long[] keys, int[] starts, char[] nodes, byte[] levels) {
    this.keys = keys;
    this.known = new KnownTraits(keys);
    this.starts = starts;
    this.nodes = nodes;
    this.levels = levels;
  }

  /// The votes of words in rows.
  ///
  /// @param keys of the rows
  /// @param starts where the entries of each row begin, and the end
  /// @param nodes of each entry
  /// @param levels the count of each entry, see {@link #level}
  public static Votes of(long[] keys, int[] starts, char[] nodes, byte[] levels) {
    return new Votes(keys, starts, nodes, levels);
  }

  private static float[] counts() {
    float[] counts = new float[256];
    for (int level = 0; level < counts.length; level++) {
      counts[level] = (float) (LEAST * Math.pow(STEP, level));
    }
    return counts;
  }

  /// The step that is nearest to a count.
  public static byte level(double count) {
    double level = Math.log(Math.max(LEAST, count) / LEAST) / Math.log(STEP);
    return (byte) Math.min(255, Math.round(level));
  }

  /// How many rows there are.
  public int size() {
    return keys.length;
  }

  /// How many entries there are.
  public int entries() {
    return nodes.length;
  }

  long key(int row) {
    return keys[row];
  }

  int row(long key) {
    return known.row(key);
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int node(int entry) {
    return nodes[entry];
  }

  byte level(int entry) {
    return levels[entry];
  }

  float count(int entry) {
    return COUNTS[levels[entry] & 0xFF];
  }
}
