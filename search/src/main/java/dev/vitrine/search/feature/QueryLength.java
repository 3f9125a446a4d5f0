package dev.vitrine.search.feature;

/// How many words the query has, as a share of ten, 0 to 1; the same for every item, so that a
/// model can tell short queries from long ones.
public final class QueryLength implements Feature {
  private static final float MOST = 10;

  @Override
  public String name() {
    return "query-length";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    float length = Math.min(1, rows.understood().terms().size() / MOST);
    for (int row = 0; row < rows.size(); row++) {
      column[row] = length;
    }
  }
}
