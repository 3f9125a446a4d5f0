package dev.vitrine.learn.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A direction for each word from the words around it: how much more often than chance others stand
/// to its left, to its right, and farther away on either side (positive pointwise mutual
/// information, with contexts raised to 3/4 as in Levy, Goldberg and Dagan, 2015), brought down to
/// a few dimensions by a truncated singular value decomposition.
final class WordVectors {
  static final int DIMENSIONS = 64;
  private static final int CONTEXTS = 3_000;
  private static final int WINDOW = 3;
  private static final int BLOCKS = 4;
  private static final double FLATTENED = 0.75;

  private final int words;
  private final int contexts;
  private final List<Map<Integer, Float>> counts = new ArrayList<>();

  private WordVectors(int words) {
    this.words = words;
    contexts = Math.min(CONTEXTS, words);
    for (int word = 0; word < words; word++) {
      counts.add(new TreeMap<>());
    }
  }

  /// Vectors of length 1 for words by number, commonest first.
  ///
  /// @param stretches neighbouring words; -1 for words without a vector
  static float[][] of(List<int[]> stretches, int words, long seed) {
    var vectors = new WordVectors(words);
    stretches.forEach(vectors::count);
    return vectors.matrix().directions(Math.min(DIMENSIONS, words), seed);
  }

  private void count(int[] stretch) {
    for (int t = 0; t < stretch.length; t++) {
      if (stretch[t] >= 0) {
        for (int distance = 1; distance <= WINDOW; distance++) {
          context(stretch, t, t - distance, distance > 1 ? 2 : 0, distance);
          context(stretch, t, t + distance, distance > 1 ? 3 : 1, distance);
        }
      }
    }
  }

  private void context(int[] stretch, int t, int at, int block, int distance) {
    int other = at < 0 || at >= stretch.length ? -1 : stretch[at];
    if (other >= 0 && other < contexts) {
      float weight = 1f / Math.max(1, distance - 1);
      counts.get(stretch[t]).merge(block * contexts + other, weight, Float::sum);
    }
  }

  private SparseMatrix matrix() {
    double[] column = new double[BLOCKS * contexts];
    double[] row = new double[words];
    for (int word = 0; word < words; word++) {
      for (var cell : counts.get(word).entrySet()) {
        row[word] += cell.getValue();
        column[cell.getKey()] += cell.getValue();
      }
    }
    double total = 0;
    for (int c = 0; c < column.length; c++) {
      column[c] = Math.pow(column[c], FLATTENED);
      total += column[c];
    }
    var matrix = new SparseMatrix(words, column.length);
    for (int word = 0; word < words; word++) {
      for (var cell : counts.get(word).entrySet()) {
        double share = cell.getValue() / row[word] / (column[cell.getKey()] / total);
        if (share > 1) {
          matrix.put(word, cell.getKey(), (float) Math.log(share));
        }
      }
    }
    return matrix;
  }
}
