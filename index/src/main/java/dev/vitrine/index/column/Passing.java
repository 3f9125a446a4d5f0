package dev.vitrine.index.column;

import java.util.function.IntPredicate;

/// Whether items satisfy a filter, one by one; rising slots are fastest. For one thread; it sees
/// the items that were there when it was made.
public final class Passing implements IntPredicate {
  private final Cursor cursor;
  private final Check check;

  Passing(Cursor cursor, Check check) {
    this.cursor = cursor;
    this.check = check;
  }

  @Override
  public boolean test(int slot) {
    if (!cursor.to(slot)) {
      return false;
    }
    for (int row = cursor.first; row < cursor.end; row++) {
      cursor.row(row);
      if (check.holds(cursor)) {
        return true;
      }
    }
    return false;
  }
}
