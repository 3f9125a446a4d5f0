package dev.vitrine.index.column;

import java.util.Arrays;

/// Items of one block, or rows of them, that are looked at together: columns, so that a condition
/// reads its values for all of them at once. What no tally is open for any more is left out.
final class Lot {
  /// Where each stands among those asked about.
  int[] at = new int[0];

  int[] slot = new int[0];
  int[] row = new int[0];

  /// The tallies open for each.
  long[] open = new long[0];

  int count;

  void clear(int room) {
    count = 0;
    if (at.length < room) {
      resize(2 * room);
    }
  }

  void add(int place, int ofSlot, int ofRow, long openFor) {
    if (count == at.length) {
      resize(2 * count + 16);
    }
    at[count] = place;
    slot[count] = ofSlot;
    row[count] = ofRow;
    open[count++] = openFor;
  }

  private void resize(int room) {
    at = Arrays.copyOf(at, room);
    slot = Arrays.copyOf(slot, room);
    row = Arrays.copyOf(row, room);
    open = Arrays.copyOf(open, room);
  }

  /// Leaves out what no tally is open for; how many that were.
  int drop() {
    int left = 0;
    for (int i = 0; i < count; i++) {
      at[left] = at[i];
      slot[left] = slot[i];
      row[left] = row[i];
      open[left] = open[i];
      left += open[i] == 0 ? 0 : 1;
    }
    int dropped = count - left;
    count = left;
    return dropped;
  }
}
