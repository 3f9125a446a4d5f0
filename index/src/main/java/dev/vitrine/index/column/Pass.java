package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Found;

/// One request's walk over the items that match its words: filters them and counts under every
/// tally at once. For one thread; it sees the items that were there when it was made.
public final class Pass {
  private final Cursor cursor;
  private final Counted[] tallies;

  Pass(Cursor cursor, Counted[] tallies) {
    this.cursor = cursor;
    this.tallies = tallies;
  }

  /// Takes an item that matches the words, once for each item; rising slots are fastest.
  ///
  /// @return whether it satisfies the main filter
  public boolean collect(int slot) {
    if (cursor.turns(slot)) {
      flush();
    }
    if (!cursor.to(slot)) {
      return false;
    }
    return cursor.single ? one() : several();
  }

  private void flush() {
    for (Counted tally : tallies) {
      tally.flush(cursor.block);
    }
  }

  private boolean one() {
    boolean main = tallies[0].one(cursor);
    for (int i = 1; i < tallies.length; i++) {
      tallies[i].one(cursor);
    }
    return main;
  }

  private boolean several() {
    for (Counted tally : tallies) {
      tally.begin();
    }
    for (int row = cursor.first; row < cursor.end; row++) {
      cursor.row(row);
      for (Counted tally : tallies) {
        tally.row(cursor);
      }
    }
    boolean main = tallies[0].end(cursor);
    for (int i = 1; i < tallies.length; i++) {
      tallies[i].end(cursor);
    }
    return main;
  }

  /// The counts of a tally: 0 is the main one, then the others in the order given.
  public Found found(int tally) {
    flush();
    return tallies[tally].found();
  }
}
