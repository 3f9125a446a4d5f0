package dev.vitrine.search.feature;

/// 1 when the query asks for the word that names the thing: the title's last one, or the last one
/// before a word such as `for` or `with`; else 0.
public final class TitleHead implements Feature {
  @Override
  public String name() {
    return "title-head";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.titles().head(row) ? 1 : 0;
    }
  }
}
