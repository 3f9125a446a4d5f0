package dev.vitrine.search.feature;

/// How early the title says a word of the query: 1 for its first word, 1/2 for its second, 1/3 for
/// its third and so on; 0 when it says none.
public final class TitleStart implements Feature {
  @Override
  public String name() {
    return "title-start";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.titles().start(row);
    }
  }
}
