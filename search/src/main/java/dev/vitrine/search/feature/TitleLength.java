package dev.vitrine.search.feature;

/// How many words the title has, as a share of the 48 that are looked at, 0 to 1.
public final class TitleLength implements Feature {
  private static final float MOST = 48;

  @Override
  public String name() {
    return "title-length";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    int[] rising = rows.risingRows();
    for (int card = 0; card < rising.length; card++) {
      column[rising[card]] = Math.min(1, rows.cards().stems(card) / MOST);
    }
  }
}
