package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.ArrayList;
import java.util.List;

/// The sum of decision trees. Trees of up to 64 leaves are scored as vectors of bits, a block of
/// rows at a time; larger ones and those that ask for categories are walked. Both give the same
/// bits.
public final class Forest implements Model {
  /// Fewer rows than this are walked.
  private static final int FEW = 4;

  /// Words of trees that are scored together, so that what is known of a block's rows stays in the
  /// nearest cache.
  private static final int TOGETHER = 256;

  private final List<String> features;
  private final int outputs;
  private final List<Tree> trees;
  private final FlatTrees flat;
  private final List<Part> parts;

  /// Words of each tree, 0 for one that is walked.
  private final byte[] words;

  private Forest(List<String> features, int outputs, List<Tree> trees) {
    this.features = List.copyOf(features);
    this.outputs = outputs;
    this.trees = List.copyOf(trees);
    this.flat = new FlatTrees(this.trees);
    this.words = new byte[trees.size()];
    for (int t = 0; t < words.length; t++) {
      Node root = trees.get(t).root();
      words[t] = (byte) (BitTrees.takes(root) ? BitTrees.words(root) : 0);
    }
    this.parts = parts();
  }

  /// Trees that stand together and are scored together.
  ///
  /// @param from the first one
  /// @param to behind the last one
  /// @param bits those of them that can be had so, in their order
  private record Part(int from, int to, BitTrees bits) {}

  /// Lays trees out.
  public static Forest of(List<String> features, int outputs, List<Tree> trees) {
    return new Forest(features, outputs, trees);
  }

  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    int from = 0;
    while (from < trees.size()) {
      var bits = new ArrayList<Node>();
      int to = from;
      for (int taken = 0; to < trees.size() && taken < TOGETHER; to++) {
        if (words[to] > 0) {
          bits.add(trees.get(to).root());
          taken += words[to];
        }
      }
      parts.add(new Part(from, to, new BitTrees(bits)));
      from = to;
    }
    return List.copyOf(parts);
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
    return flat.uses(feature);
  }

  @Override
  public void add(FeatureMatrix matrix, double[][] scores) {
    float[][] columns = columns(matrix);
    int rows = matrix.rows();
    int inBits = rows - (rows % BitTrees.BLOCK < FEW ? rows % BitTrees.BLOCK : 0);
    for (Part part : parts) {
      int[] room = part.bits().room();
      for (int row = 0; row < inBits; row += BitTrees.BLOCK) {
        add(part, room, columns, row, inBits, scores);
      }
      walk(part.from(), part.to(), columns, inBits, rows, scores);
    }
  }

  /// Adds its scores by walking every tree: what {@link #add} is held to.
  public void walk(FeatureMatrix matrix, double[][] scores) {
    walk(0, trees.size(), columns(matrix), 0, matrix.rows(), scores);
  }

  private float[][] columns(FeatureMatrix matrix) {
    float[][] columns = new float[features.size()][];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = matrix.column(f);
    }
    return columns;
  }

  private void walk(int tree, int end, float[][] columns, int from, int to, double[][] scores) {
    for (int t = tree; from < to && t < end; t++) {
      flat.add(t, columns, from, to, scores[trees.get(t).output()]);
    }
  }

  private void add(Part part, int[] room, float[][] columns, int row, int to, double[][] scores) {
    part.bits().narrow(room, columns, row, to);
    int rows = Math.min(BitTrees.BLOCK, to - row);
    int word = 0;
    for (int t = part.from(); t < part.to(); t++) {
      double[] sums = scores[trees.get(t).output()];
      switch (words[t]) {
        case 0 -> flat.add(t, columns, row, row + rows, sums);
        case 1 -> part.bits().addNarrow(room, word, rows, sums, row);
        default -> part.bits().addWide(room, word, rows, sums, row);
      }
      word += words[t];
    }
  }
}
