package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.search.Numbering;

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

  /// The place of each mark of each row among those that were met.
  private final int[] places;

  private final Numbering met = new Numbering();
  private long[] shares = new long[0];
  private long all;
  private long weighedMarks;

  private Agreement(int rows, int marks) {
    starts = new int[rows];
    counts = new int[rows];
    places = new int[marks];
  }

  /// @param part the marks of a card
  static Agreement of(Rows rows, Cards.Part part) {
    Cards cards = rows.cards();
    int[] rising = rows.risingRows();
    int marks = 0;
    for (int card = 0; card < rising.length; card++) {
      marks += cards.end(card, part) - cards.first(card, part);
    }
    var agreement = new Agreement(rows.size(), marks);
    long[] say = rows.say();
    int start = 0;
    for (int card = 0; card < rising.length; card++) {
      int row = rising[card];
      int first = cards.first(card, part);
      int end = cards.end(card, part);
      agreement.begin(row, start, end - first, say[row]);
      for (int at = first; at < end; at++) {
        agreement.add(start++, cards.hash(at), say[row]);
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
    int place = met.of(mark);
    shares = place < shares.length ? shares : met.fitted(shares);
    places[at] = place;
    shares[place] += say;
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
