package dev.vitrine.search.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Decision trees laid out flat and walked from the root for each row: the places of all trees in a
/// few arrays, the right way of a question always right behind its left one. It takes trees of any
/// kind and size; {@link BitTrees} is faster where it can be used.
final class FlatTrees {
  private static final int LEAF = -1;
  private static final int MISSING_LEFT = 1;
  private static final int CATEGORIES = 2;

  private final int[] roots;

  /// The feature that is asked, or -1 for a leaf.
  private final int[] asked;

  /// The threshold of a question, the place of its categories, or the value of a leaf.
  private final float[] numbers;

  /// The left way of a question, times four; with the lowest bit set when what is missing goes
  /// left, and the next one when it asks for categories.
  private final int[] ways;

  private final List<BitSet> categories = new ArrayList<>();

  /// The features that are asked at all.
  private final BitSet used = new BitSet();

  private int size;

  FlatTrees(List<Tree> trees) {
    int places = trees.stream().mapToInt(tree -> tree.root().size()).sum();
    roots = new int[trees.size()];
    asked = new int[places];
    numbers = new float[places];
    ways = new int[places];
    for (int t = 0; t < roots.length; t++) {
      roots[t] = size++;
      lay(trees.get(t).root(), roots[t]);
    }
  }

  private void lay(Node node, int at) {
    switch (node) {
      case Node.Leaf leaf -> {
        asked[at] = LEAF;
        numbers[at] = leaf.value();
      }
      case Node.Split split -> {
        numbers[at] = split.threshold();
        question(split, at, 0);
      }
      case Node.OneOf one -> {
        numbers[at] = categories.size();
        var left = new BitSet();
        one.categories().forEach(left::set);
        categories.add(left);
        question(one, at, CATEGORIES);
      }
    }
  }

  private void question(Node.Question question, int at, int kind) {
    int left = size;
    size += 2;
    asked[at] = question.feature();
    used.set(question.feature());
    ways[at] = (left << 2) | kind | (question.missingLeft() ? MISSING_LEFT : 0);
    lay(question.left(), left);
    lay(question.right(), left + 1);
  }

  boolean uses(int feature) {
    return used.get(feature);
  }

  /// Adds what a tree says of some rows; the tree stays in the cache meanwhile.
  ///
  /// @param to behind the last row
  void add(int tree, float[][] columns, int from, int to, double[] sums) {
    for (int row = from; row < to; row++) {
      sums[row] += value(roots[tree], columns, row);
    }
  }

  private float value(int root, float[][] columns, int row) {
    int at = root;
    for (int feature = asked[at]; feature != LEAF; feature = asked[at]) {
      float value = columns[feature][row];
      int way = ways[at];
      boolean left;
      if ((way & CATEGORIES) != 0) {
        left = value >= 0 && categories.get((int) numbers[at]).get((int) value);
      } else {
        left = value <= numbers[at];
      }
      left |= Float.isNaN(value) && (way & MISSING_LEFT) != 0;
      at = (way >>> 2) + (left ? 0 : 1);
    }
    return numbers[at];
  }
}
