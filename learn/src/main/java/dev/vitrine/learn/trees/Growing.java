package dev.vitrine.learn.trees;

import dev.vitrine.search.model.Tree;
import java.util.List;

/// The growing of trees on the derivatives of a loss, one tree for every output in each round.
public interface Growing extends AutoCloseable {
  /// Grows the next trees, their values shrunk.
  ///
  /// @param first derivatives of the loss by each score, by output and row
  /// @param second second derivatives, by output and row, 0 or more
  /// @return a tree for each output; none when no tree can be grown any more
  List<Tree> grow(double[][] first, double[][] second);

  @Override
  void close();

  /// A way of growing trees.
  @FunctionalInterface
  interface Way {
    /// Begins with some rows.
    ///
    /// @param outputs scores of a row
    /// @param queries those whose rows are learnt from
    Growing of(TrainingRows rows, int outputs, TreeOptions options, int[] queries);
  }

  /// By LightGBM where it runs and there are so many rows that it is worth handing them over, and
  /// by {@link HistogramTrees} otherwise.
  static Growing fastest(TrainingRows rows, int outputs, TreeOptions options, int[] queries) {
    if (rows.size() >= LightGbmTrees.WORTHWHILE && LightGbmNative.runs()) {
      return new LightGbmTrees(rows, outputs, options, queries, LightGbmNative.threads());
    }
    return new HistogramTrees(rows, outputs, options, queries);
  }
}
