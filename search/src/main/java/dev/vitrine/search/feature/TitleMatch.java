package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;

/// How a query's words stand in the titles of candidates, read once for all features that ask.
public final class TitleMatch {
  private final float[] coverage;
  private final float[] adjacent;
  private final float[] focus;
  private final float[] start;
  private final boolean[] head;
  private final long[] pairs;

  private TitleMatch(int size) {
    this.coverage = new float[size];
    this.adjacent = new float[size];
    this.focus = new float[size];
    this.start = new float[size];
    this.head = new boolean[size];
    this.pairs = new long[size];
  }

  static TitleMatch of(Rows rows) {
    var match = new TitleMatch(rows.size());
    if (rows.understood().terms().isEmpty()) {
      return match;
    }
    var wanted = Wanted.of(rows.understood().terms());
    int[] rising = rows.risingRows();
    for (int i = 0; i < rising.length; i++) {
      match.score(rising[i], wanted, rows.information(), rows.cards(), i);
    }
    return match;
  }

  /// The share of the query's information whose words stand in the title, 0 to 1.
  public float coverage(int row) {
    return coverage[row];
  }

  /// Share of the query's neighbouring words that are neighbours in the title, 0 to 1.
  public float adjacent(int row) {
    return adjacent[row];
  }

  /// Which neighbouring words of the query are neighbours in the title: bit `i` for the words `i`
  /// and `i + 1`.
  long pairs(int row) {
    return pairs[row];
  }

  /// Share of the title's words that the query asks for, 0 to 1.
  public float focus(int row) {
    return focus[row];
  }

  /// One over the place of the title's first word that the query asks for, counted from 1; 0 when
  /// there is none.
  float start(int row) {
    return start[row];
  }

  /// Whether the query asks for the title's last word, or the last one before a word such as `for`.
  boolean head(int row) {
    return head[row];
  }

  private void score(int row, Wanted wanted, float[] information, Cards cards, int card) {
    int first = cards.first(card, Cards.Part.STEMS);
    int length = cards.stems(card);
    int hits = 0;
    int neighbours = 0;
    long seen = 0;
    int before = -1;
    for (int i = 0; i < length; i++) {
      int word = wanted.wordOf(cards.hash(first + i));
      if (word >= 0) {
        hits++;
        seen |= 1L << word;
        start[row] = start[row] == 0 ? 1f / (i + 1) : start[row];
        if (before >= 0 && word == before + 1) {
          neighbours++;
          pairs[row] |= 1L << before;
        }
      }
      before = word;
    }
    int last = Math.min(length, cards.link(card)) - 1;
    head[row] = last >= 0 && wanted.wordOf(cards.hash(first + last)) >= 0;
    int words = wanted.size();
    coverage[row] = WordMatch.share(seen, information);
    adjacent[row] = words < 2 ? coverage[row] : Math.min(1f, (float) neighbours / (words - 1));
    focus[row] = length == 0 ? 0 : (float) hits / length;
  }
}
