package dev.vitrine.search.feature;

/// The score of the words as a share of the best candidate's, 0 to 1.
public final class TextToBest implements Feature {
  @Override
  public String name() {
    return "text-to-best";
  }

  @Override
  public boolean together() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double best = 0;
    for (int row = 0; row < rows.size(); row++) {
      best = Math.max(best, rows.recallScore(row));
    }
    for (int row = 0; row < rows.size(); row++) {
      column[row] = best > 0 ? (float) Math.max(0, rows.recallScore(row) / best) : 0;
    }
  }
}
