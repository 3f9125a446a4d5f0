package dev.vitrine.search.feature;

/// How near the item is to the query in meaning: the cosine of their vectors, 0 to 1; 0 where there
/// is no vector.
public final class Meaning implements Feature {
  @Override
  public String name() {
    return "meaning";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    int[] rising = rows.risingRows();
    float[] likeness = rows.likeness();
    for (int i = 0; i < likeness.length; i++) {
      column[rising[i]] = Math.clamp(likeness[i], 0f, 1f);
    }
  }
}
