package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;

/// How far candidates agree in marks such as their categories: for each mark the share of the
/// candidates that have it, weighed by how well their words match. Shares are added as whole
/// numbers, so that they are the same in whatever order candidates come.
final class Agreement {
  /// The loss of text score that leaves a candidate a say smaller by the factor e.
  private static final double FALL = 0.1;

  /// The say of the best candidate.
  private static final double MOST_SAY = 1L << 40;

  /// Where the marks of each row begin.
  private final int[] starts;

  private final int[] counts;

  /// The place of each mark of each row.
  private final int[] places;

  private final int[] keys;
  private final long[] shares;
  private long all;
  private long weighedMarks;

  private Agreement(int rows, int marks) {
    starts = new int[rows];
    counts = new int[rows];
    places = new int[marks];
    int room = Integer.highestOneBit(Math.max(1, marks)) << 1;
    keys = new int[room];
    shares = new long[room];
  }

  /// How many marks of one sort a card has.
  interface Count {
    int of(Cards cards, int card);
  }

  /// One of a card's marks of one sort.
  interface Mark {
    int of(Cards cards, int card, int mark);
  }

  static Agreement of(Rows rows, Count count, Mark mark) {
    Cards cards = rows.cards();
    int[] rising = rows.risingRows();
    int marks = 0;
    for (int card = 0; card < rising.length; card++) {
      marks += count.of(cards, card);
    }
    var agreement = new Agreement(rows.size(), marks);
    long[] say = rows.say();
    int start = 0;
    for (int card = 0; card < rising.length; card++) {
      int row = rising[card];
      agreement.begin(row, start, count.of(cards, card), say[row]);
      for (int i = 0; i < count.of(cards, card); i++) {
        agreement.add(start++, mark.of(cards, card, i), say[row]);
      }
    }
    return agreement;
  }

  /// The say of each row.
  static long[] say(Rows rows) {
    float[] text = new float[rows.size()];
    new TextScore().fill(rows, text);
    float best = 0;
    for (float one : text) {
      best = Math.max(best, one);
    }
    long[] say = new long[text.length];
    for (int row = 0; row < say.length; row++) {
      say[row] = Math.max(1, Math.round(MOST_SAY * Math.exp((text[row] - best) / FALL)));
    }
    return say;
  }

  private void begin(int row, int start, int count, long say) {
    starts[row] = start;
    counts[row] = count;
    all += say;
    weighedMarks += say * count;
  }

  private void add(int at, int mark, long say) {
    int place = find(mark);
    places[at] = place;
    keys[place] = mark;
    shares[place] += say;
  }

  /// The place of a mark, or a free one.
  private int find(int mark) {
    int at = mark & keys.length - 1;
    while (shares[at] > 0 && keys[at] != mark) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  /// How many marks a row has.
  int count(int row) {
    return counts[row];
  }

  /// The share of the say that has a row's mark, 0 to 1.
  float share(int row, int mark) {
    return all == 0 ? 0 : (float) ((double) shares[places[starts[row] + mark]] / all);
  }

  /// How many marks a candidate has, on average by say.
  float mean() {
    return all == 0 ? 0 : (float) ((double) weighedMarks / all);
  }
}
