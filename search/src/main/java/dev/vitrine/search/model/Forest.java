package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.List;

/// The sum of decision trees, laid out flat: the places of all trees in a few arrays, the right way
/// of a question always right behind its left one. A tree is walked for many rows while it is in
/// the cache.
public final class Forest implements Model {
  private static final int LEAF = -1;

  private final List<String> features;
  private final int outputs;
  private final List<Tree> trees;
  private final int[] roots;

  /// The feature that is asked, or -1 for a leaf.
  private final int[] asked;

  /// The threshold of a question or the value of a leaf.
  private final float[] numbers;

  /// The left way of a question; with its lowest bit set when what is missing goes left.
  private final int[] ways;

  /// Which features are asked at all.
  private final boolean[] used;

  private int size;

  private Forest(List<String> features, int outputs, List<Tree> trees, int places) {
    this.features = features;
    this.outputs = outputs;
    this.trees = trees;
    this.roots = new int[trees.size()];
    this.asked = new int[places];
    this.numbers = new float[places];
    this.ways = new int[places];
    this.used = new boolean[features.size()];
  }

  /// Lays trees out.
  public static Forest of(List<String> features, int outputs, List<Tree> trees) {
    int places = trees.stream().mapToInt(tree -> tree.root().size()).sum();
    var forest = new Forest(List.copyOf(features), outputs, List.copyOf(trees), places);
    for (int t = 0; t < trees.size(); t++) {
      forest.roots[t] = forest.size++;
      forest.lay(trees.get(t).root(), forest.roots[t]);
    }
    return forest;
  }

  private void lay(Node node, int at) {
    switch (node) {
      case Node.Leaf leaf -> {
        asked[at] = LEAF;
        numbers[at] = leaf.value();
      }
      case Node.Split split -> {
        int left = size;
        size += 2;
        asked[at] = split.feature();
        used[split.feature()] = true;
        numbers[at] = split.threshold();
        ways[at] = left << 1 | (split.missingLeft() ? 1 : 0);
        lay(split.left(), left);
        lay(split.right(), left + 1);
      }
    }
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public int outputs() {
    return outputs;
  }

  /// The trees in their plain form.
  public List<Tree> trees() {
    return trees;
  }

  @Override
  public boolean uses(int feature) {
    return used[feature];
  }

  @Override
  public void add(FeatureMatrix matrix, double[][] scores) {
    float[][] columns = new float[features.size()][];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = matrix.column(f);
    }
    for (int t = 0; t < roots.length; t++) {
      double[] sums = scores[trees.get(t).output()];
      for (int row = 0; row < matrix.rows(); row++) {
        sums[row] += value(roots[t], columns, row);
      }
    }
  }

  private float value(int root, float[][] columns, int row) {
    int at = root;
    for (int feature = asked[at]; feature != LEAF; feature = asked[at]) {
      float value = columns[feature][row];
      int way = ways[at];
      boolean left = value <= numbers[at] || (Float.isNaN(value) && (way & 1) == 1);
      at = (way >>> 1) + (left ? 0 : 1);
    }
    return numbers[at];
  }
}
