package dev.vitrine.index.text;

import java.util.ArrayList;
import java.util.List;

/// The joined spellings of one text's parts.
final class Joins {
  private static final int MOST_PARTS = 12;
  private static final int FEWEST_DIGITS = 6;

  private final List<Part> parts;
  private final List<Joined> joins;
  private final Pairs pairs;
  private final Measures measures;

  private Joins(List<Part> parts, List<Joined> bigrams, boolean query) {
    this.parts = parts;
    joins = new ArrayList<>(bigrams);
    pairs = new Pairs(parts, this, query);
    measures = new Measures(parts, this);
  }

  /// All joins of a text's parts; a query gets more guesses than an item.
  static List<Joined> of(List<Part> parts, List<Joined> bigrams, boolean query) {
    Joins joins = new Joins(parts, bigrams, query);
    joins.collect();
    return joins.joins;
  }

  private void collect() {
    int run = 0;
    while (run < parts.size()) {
      int end = run + 1;
      while (end < parts.size() && parts.get(end).continues()) {
        end++;
      }
      if (end > run + 1) {
        run(run, end);
      }
      for (int k = run; k < end; k++) {
        measures.from(k);
      }
      pairs.run(run, end);
      run = end;
    }
  }

  /// A written word: each stretch without punctuation, two such in a row when digits are in them,
  /// and the whole.
  private void run(int from, int to) {
    int before = -1;
    int chunk = from;
    while (chunk < to) {
      int end = chunk + 1;
      while (end < to && parts.get(end).before() == 0) {
        end++;
      }
      if (end > chunk + 1) {
        written(chunk, end, false);
      }
      if (before >= 0) {
        written(before, end, true);
      }
      before = chunk;
      chunk = end;
    }
    written(from, to, false);
  }

  private void written(int from, int to, boolean withDigits) {
    String text = text(from, to);
    if (text.isEmpty() || (withDigits && !digitsIn(from, to))) {
      return;
    }
    boolean number = digitsOnly(from, to);
    if (!number || text.length() >= FEWEST_DIGITS) {
      add(number ? Articles.stripped(text) : text, from, to - 1, Joined.Kind.RUN);
      stemmed(text, from, to, Joined.Kind.RUN);
    }
  }

  /// Adds the join with its last word stemmed: `tshirt` for `t-shirts`.
  void stemmed(String text, int from, int to, Joined.Kind kind) {
    Part last = parts.get(to - 1);
    String stem = last.stem().text();
    if (last.word() && !stem.equals(last.raw()) && !digitsIn(from, to)) {
      String start = text.substring(0, text.length() - last.raw().length());
      add(start + stem, from, to - 1, kind);
    }
  }

  /// The parts written as one word; empty when they are too many or too long.
  String text(int from, int to) {
    if (to - from > MOST_PARTS) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int k = from; k < to; k++) {
      text.append(parts.get(k).raw());
    }
    return text.length() > Words.LONGEST_TOKEN ? "" : text.toString();
  }

  /// Whether a number is among the parts.
  boolean digitsIn(int from, int to) {
    for (int k = from; k < to; k++) {
      if (parts.get(k).number()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the parts are numbers and nothing else.
  boolean digitsOnly(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!parts.get(k).number()) {
        return false;
      }
    }
    return true;
  }

  /// Adds a join unless the same one is there.
  void add(String exact, int first, int last, Joined.Kind kind) {
    if (exact.length() > Words.LONGEST_TOKEN) {
      return;
    }
    for (int i = joins.size() - 1; i >= 0 && joins.get(i).lastPosition() >= first; i--) {
      Joined there = joins.get(i);
      if (there.firstPosition() == first
          && there.lastPosition() == last
          && there.exact().equals(exact)) {
        return;
      }
    }
    joins.add(
        new Joined(exact, first, last, parts.get(first).start(), parts.get(last).end(), kind));
  }
}
