package dev.vitrine.search.category;

/// How much each kind of evidence counts, by how many words a query has: one, two, or more. Fitted
/// on items kept apart, which is what makes the probabilities calibrated.
///
/// @param weights a row for each length, in it a weight for each {@link Evidence}
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Pool(float[][] weights) {
  /// How many lengths are told apart.
  public static final int LENGTHS = 3;

  public Pool {
    if (weights.length != LENGTHS || weights[0].length != Evidence.COUNT) {
      throw new IllegalArgumentException("a pool of another shape");
    }
  }

  /// What is counted before anything is fitted.
  public static Pool initial() {
    float[][] weights = new float[LENGTHS][];
    for (int length = 0; length < LENGTHS; length++) {
      weights[length] = new float[] {1f, 0.8f, 0.2f, 0.5f};
    }
    return new Pool(weights);
  }

  /// The row of a query with so many words.
  public static int length(int words) {
    return Math.clamp(words - 1, 0, LENGTHS - 1);
  }

  float weight(int length, Evidence evidence) {
    return weights[length][evidence.place()];
  }
}
