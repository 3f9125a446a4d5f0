package dev.vitrine.search.feature;

/// The share of the title's words that the query asks for, times the share of the query that the
/// title covers, 0 to 1: a title of many other things is less to the point.
public final class TitleFocus implements Feature {
  @Override
  public String name() {
    return "title-focus";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.titles().focus(row) * rows.titles().coverage(row);
    }
  }
}
