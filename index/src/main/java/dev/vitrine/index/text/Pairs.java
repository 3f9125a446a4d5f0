package dev.vitrine.index.text;

import java.util.List;

/// Neighbouring words written as one: few for an item, where each costs space, more for a query.
final class Pairs {
  private static final int LONGEST = 24;
  private static final int SHORT = 3;

  private final List<Part> parts;
  private final Joins joins;
  private final boolean query;
  private int before = -1;
  private int last = -1;

  Pairs(List<Part> parts, Joins joins, boolean query) {
    this.parts = parts;
    this.joins = joins;
    this.query = query;
  }

  /// Takes the next written word and joins it with the one or two before.
  void run(int from, int to) {
    boolean spaced = parts.get(from).before() == Part.SPACE;
    if (last >= 0 && spaced && joinable(last, from, to)) {
      add(last, to);
      if (query && before >= 0 && joins.digitsIn(before, to)) {
        add(before, to);
      }
      before = last;
    } else {
      before = -1;
    }
    last = parts.get(from).kind() == Part.Kind.PIECE ? -1 : from;
  }

  private void add(int from, int to) {
    String text = joins.text(from, to);
    if (!text.isEmpty() && text.length() <= LONGEST && !joins.digitsOnly(from, to)) {
      joins.add(text, from, to - 1, Joined.Kind.PAIR);
      joins.stemmed(text, from, to, Joined.Kind.PAIR);
    }
  }

  private boolean joinable(int first, int from, int to) {
    if (common(first, from) || common(from, to)) {
      return false;
    }
    return query
        || shortWord(first, from, 1)
        || shortWord(from, to, 1)
        || bothShort(first, from, to);
  }

  private boolean bothShort(int first, int from, int to) {
    return shortWord(first, from, SHORT) && shortWord(from, to, SHORT);
  }

  private boolean shortWord(int from, int to, int most) {
    return to == from + 1 && parts.get(from).word() && parts.get(from).raw().length() <= most;
  }

  private boolean common(int from, int to) {
    Part part = parts.get(from);
    boolean letter = query && part.raw().length() == 1;
    return to == from + 1 && part.stem().common() && !letter;
  }
}
