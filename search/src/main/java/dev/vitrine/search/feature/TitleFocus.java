package dev.vitrine.search.feature;

/// The share of the title's words that the query asks for, squared, times the share of the query
/// that the title covers, 0 to 1: a title of nothing else is what was named, and among titles of
/// many other things the shorter is hardly better.
public final class TitleFocus implements Feature {
  @Override
  public String name() {
    return "title-focus";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      float focus = rows.titles().focus(row);
      column[row] = focus * focus * rows.titles().coverage(row);
    }
  }
}
