package dev.vitrine.search.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Decision trees as vectors of bits, after QuickScorer (Lucchese and others, 2015) and its vector
/// form (Lucchese and others, 2016). Each leaf is a bit, from the left. A question that a row
/// answers with "greater" rules out the leaves to its left; when all such questions have been met,
/// the leftmost leaf that is still possible is where the row ends. Nothing is walked, so nothing is
/// guessed wrongly: the questions of all trees are sorted by feature and threshold, and those below
/// a block's greatest value are gone through in turn, each for two vectors of rows at once.
///
/// A tree has one word of 32 bits, or two. Values are compared as whole numbers of the same order;
/// one that is missing is the least or the greatest of them, by where the question sends it.
final class BitTrees {
  /// The most leaves of a tree.
  static final int MOST_LEAVES = 64;

  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = INTS.length();

  /// Rows that are scored together.
  static final int BLOCK = 2 * LANES;

  /// The feature of each group of questions, and whether what is missing goes left there.
  private final int[] features;

  private final boolean[] missingLeft;

  /// Where each group begins, and last how many questions there are.
  private final int[] groups;

  /// By question, rising within a group: its threshold, the word that it narrows, and the leaves
  /// that stay possible.
  private final int[] thresholds;

  private final int[] words;
  private final int[] masks;

  /// By leaf, 32 for each word.
  private final float[] values;

  /// @param trees none of more than {@link #MOST_LEAVES}, all with thresholds
  BitTrees(List<Node> trees) {
    int many = trees.stream().mapToInt(BitTrees::words).sum();
    values = new float[many * Integer.SIZE];
    var grouped = new TreeMap<Integer, List<Narrowing>>();
    int word = 0;
    for (Node tree : trees) {
      lay(tree, word, 0, grouped);
      word += words(tree);
    }
    int questions = grouped.values().stream().mapToInt(List::size).sum();
    features = new int[grouped.size()];
    missingLeft = new boolean[grouped.size()];
    groups = new int[grouped.size() + 1];
    thresholds = new int[questions];
    words = new int[questions];
    masks = new int[questions];
    int group = 0;
    int at = 0;
    for (var entry : grouped.entrySet()) {
      features[group] = entry.getKey() >> 1;
      missingLeft[group] = (entry.getKey() & 1) == 1;
      entry.getValue().sort(Comparator.comparingInt(Narrowing::threshold));
      for (Narrowing one : entry.getValue()) {
        thresholds[at] = one.threshold();
        words[at] = one.word() * BLOCK;
        masks[at++] = one.mask();
      }
      groups[++group] = at;
    }
  }

  /// Which leaves of a word stay possible when a value is above a threshold.
  private record Narrowing(int threshold, int word, int mask) {}

  /// Words that a tree takes.
  static int words(Node tree) {
    return (tree.leaves() + Integer.SIZE - 1) / Integer.SIZE;
  }

  /// Whether a tree can be had in this form.
  static boolean takes(Node tree) {
    return tree.leaves() <= MOST_LEAVES && tree.numeric();
  }

  /// Lays out what is below a node; gives the number of the leaf behind its last one.
  private int lay(Node node, int word, int leaf, Map<Integer, List<Narrowing>> grouped) {
    if (!(node instanceof Node.Split split)) {
      values[word * Integer.SIZE + leaf] = ((Node.Leaf) node).value();
      return leaf + 1;
    }
    int middle = lay(split.left(), word, leaf, grouped);
    int key = (split.feature() << 1) | (split.missingLeft() ? 1 : 0);
    List<Narrowing> group = grouped.computeIfAbsent(key, _ -> new ArrayList<>());
    for (int w = leaf / Integer.SIZE; w <= (middle - 1) / Integer.SIZE; w++) {
      long all = ((1L << (middle - leaf)) - 1) << leaf;
      int gone = (int) (w == 0 ? all : all >>> Integer.SIZE);
      group.add(new Narrowing(coded(split.threshold()), word + w, ~gone));
    }
    return lay(split.right(), word, middle, grouped);
  }

  /// A number as a whole one of the same order; both zeros are one.
  private static int coded(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return Float.isNaN(value) ? Integer.MIN_VALUE : bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }

  private static IntVector coded(float[] column, int at, int to, boolean missingLeft) {
    FloatVector values =
        at + LANES <= to
            ? FloatVector.fromArray(FLOATS, column, at)
            : FloatVector.fromArray(FLOATS, column, at, FLOATS.indexInRange(at, to));
    IntVector bits = values.add(0f).reinterpretAsInts();
    IntVector flipped = bits.lanewise(VectorOperators.ASHR, 31).and(Integer.MAX_VALUE);
    return bits.lanewise(VectorOperators.XOR, flipped)
        .blend(
            missingLeft ? Integer.MIN_VALUE : Integer.MAX_VALUE,
            values.test(VectorOperators.IS_NAN).cast(INTS));
  }

  /// Room for the leaves that are possible, to be used again block after block by one thread.
  int[] room() {
    return new int[values.length / Integer.SIZE * BLOCK];
  }

  /// Finds the leaves that are possible for a block of rows.
  ///
  /// @param room overwritten: for each word, what it is for each row of the block
  /// @param row the first of the block
  /// @param to behind the last row of all
  void narrow(int[] room, float[][] columns, int row, int to) {
    Arrays.fill(room, -1);
    for (int group = 0; group < features.length; group++) {
      float[] column = columns[features[group]];
      boolean left = missingLeft[group];
      IntVector first = coded(column, row, to, left);
      IntVector second = coded(column, Math.min(row + LANES, to), to, left);
      int most = first.max(second).reduceLanes(VectorOperators.MAX);
      int end = groups[group + 1];
      // Not a method of its own: vectors handed to one that is not inlined become objects.
      for (int i = groups[group]; i < end && thresholds[i] < most; i++) {
        int threshold = thresholds[i];
        int mask = masks[i];
        int at = words[i];
        IntVector.fromArray(INTS, room, at)
            .lanewise(VectorOperators.AND, mask, first.compare(VectorOperators.GT, threshold))
            .intoArray(room, at);
        IntVector.fromArray(INTS, room, at + LANES)
            .lanewise(VectorOperators.AND, mask, second.compare(VectorOperators.GT, threshold))
            .intoArray(room, at + LANES);
      }
    }
  }

  /// Adds what a tree of one word says of the rows of a block.
  ///
  /// @param word the place of its word
  void addNarrow(int[] room, int word, int rows, double[] sums, int row) {
    int at = word * BLOCK;
    int base = word * Integer.SIZE;
    for (int i = 0; i < rows; i++) {
      sums[row + i] += values[base + Integer.numberOfTrailingZeros(room[at + i])];
    }
  }

  /// Adds what a tree of two words says of the rows of a block.
  ///
  /// @param word the place of its first word
  void addWide(int[] room, int word, int rows, double[] sums, int row) {
    int at = word * BLOCK;
    int base = word * Integer.SIZE;
    for (int i = 0; i < rows; i++) {
      int low = room[at + i];
      int leaf =
          low != 0
              ? Integer.numberOfTrailingZeros(low)
              : Integer.SIZE + Integer.numberOfTrailingZeros(room[at + BLOCK + i]);
      sums[row + i] += values[base + leaf];
    }
  }
}
