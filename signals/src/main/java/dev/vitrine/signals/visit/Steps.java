package dev.vitrine.signals.visit;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// The last steps of all visits, an item each, as columns: a new one takes the place of the oldest.
/// A step is named by its number, counted from 1 for all time, 0 for none; it leads to the step
/// before it with the same item, and to the one before it in its visit. For one thread.
final class Steps {
  /// Bytes of a step.
  static final int BYTES = Long.BYTES + 4 * Integer.BYTES;

  private static final int FIRST = 1 << 10;

  private final int most;
  private long[] items = new long[FIRST];
  private int[] visits = new int[FIRST];

  /// How far before it the other step is; 0 for none.
  private int[] sinceItem = new int[FIRST];

  private int[] sinceVisit = new int[FIRST];

  /// How many steps with the item there had been, itself included.
  private int[] times = new int[FIRST];

  private long last;

  /// @param most how many are kept, at least as many as there is room for at first
  Steps(int most) {
    this.most = Math.max(FIRST, most);
  }

  /// Adds a step.
  ///
  /// @param visit the lower half of the number of its visit
  /// @param sameItem the last step with this item, 0 for none
  /// @param sameVisit the last step of its visit, 0 for none
  /// @return its number
  long add(long item, int visit, long sameItem, long sameVisit) {
    int before = there(sameItem) ? times[at(sameItem)] : 0;
    last++;
    if (last > items.length && items.length < most) {
      grow();
    }
    int at = at(last);
    items[at] = item;
    visits[at] = visit;
    sinceItem[at] = since(sameItem);
    sinceVisit[at] = since(sameVisit);
    times[at] = before + 1;
    return last;
  }

  private void grow() {
    int room = (int) Math.min(most, 2L * items.length);
    items = Arrays.copyOf(items, room);
    visits = Arrays.copyOf(visits, room);
    sinceItem = Arrays.copyOf(sinceItem, room);
    sinceVisit = Arrays.copyOf(sinceVisit, room);
    times = Arrays.copyOf(times, room);
  }

  private int since(long step) {
    return there(step) ? (int) (last - step) : 0;
  }

  private int at(long step) {
    return (int) ((step - 1) % items.length);
  }

  /// Whether a step is kept still.
  boolean there(long step) {
    return step > 0 && step > last - items.length;
  }

  /// The item of a step that is there; 0 for one that was erased.
  long item(long step) {
    return items[at(step)];
  }

  int visit(long step) {
    return visits[at(step)];
  }

  int times(long step) {
    return times[at(step)];
  }

  /// The step before it with the same item, 0 when it is not there any more.
  long beforeOfItem(long step) {
    return before(step, sinceItem[at(step)]);
  }

  /// The step before it in its visit, 0 when it is not there any more.
  long beforeInVisit(long step) {
    return before(step, sinceVisit[at(step)]);
  }

  private long before(long step, int since) {
    return since > 0 && there(step - since) ? step - since : 0;
  }

  /// Forgets the item of a step; the ways through it stay.
  void erase(long step) {
    items[at(step)] = 0;
  }

  long size() {
    return Math.min(last, items.length);
  }

  /// How many had to go.
  long gone() {
    return last - size();
  }

  long bytes() {
    return (long) items.length * BYTES;
  }

  void save(DataOutput out) throws IOException {
    out.writeInt(items.length);
    out.writeLong(last);
    for (int at = 0; at < size(); at++) {
      out.writeLong(items[at]);
      out.writeInt(visits[at]);
      out.writeInt(sinceItem[at]);
      out.writeInt(sinceVisit[at]);
      out.writeInt(times[at]);
    }
  }

  void load(DataInput in) throws IOException {
    int room = in.readInt();
    if (room < FIRST || room > most) {
      throw new IOException("there is room for " + most + " steps of visits, not " + room);
    }
    while (items.length < room) {
      grow();
    }
    last = in.readLong();
    for (int at = 0; at < size(); at++) {
      items[at] = in.readLong();
      visits[at] = in.readInt();
      sinceItem[at] = in.readInt();
      sinceVisit[at] = in.readInt();
      times[at] = in.readInt();
    }
  }
}
