package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Features;
import dev.vitrine.search.View;
import dev.vitrine.signals.store.Facts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The numbers by which a feature store knows items and what is behind them: the same when events
/// are learnt and when items are ranked. What a slot holds never changes, so its numbers are read
/// from the columns once and kept, 50 bytes a slot. Safe for use by many threads.
public final class ItemKeys {
  private static final int SHIFT = 13;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MOST = 1 << (31 - SHIFT);
  private static final int WIDTH = 6;

  /// The cell that is written last.
  private static final int LAST = 5;

  /// Stands for what is not known, 0 being what was not read yet.
  private static final long NONE = 1;

  private final Columns columns;
  private final AtomicReferenceArray<AtomicLongArray> chunks = new AtomicReferenceArray<>(MOST);

  /// Numbers of {@link Face}s, which many more are asked for than the rest; 0 where it was not read
  /// yet.
  private final AtomicReferenceArray<short[]> faces = new AtomicReferenceArray<>(MOST);

  private final Map<Integer, List<Link>> links = new ConcurrentHashMap<>();
  private final Slots slots;
  private final NewItems newest;
  private final Traits traits = new Traits();

  private ItemKeys(Columns columns, Slots slots) {
    this.columns = columns;
    this.slots = slots;
    this.newest = new NewItems(columns, this);
  }

  /// Finds items by the numbers that stand for them.
  public interface Slots {
    /// Slots of items, -1 for those that are not there.
    int[] of(long[] items);
  }

  /// Those of the items in columns.
  public static ItemKeys of(Columns columns, Slots slots) {
    return new ItemKeys(columns, slots);
  }

  /// The slots of items by the numbers that stand for them, -1 for those that are not there.
  public int[] slots(long[] items) {
    return slots.of(items);
  }

  /// The items that were released last.
  public NewItems newest() {
    return newest;
  }

  /// The values that tell what items are like.
  Traits traits() {
    return traits;
  }

  /// The number that stands for the deepest category of an item, 0 for none.
  ///
  /// @param items the columns item by item
  public long leaf(int slot, Features items) {
    AtomicLongArray chunk = chunk(slot);
    return known(chunk, read(chunk, slot, items) + 2);
  }

  /// The number that stands for an item, there or not.
  public static long item(String id) {
    return Columns.tie(id);
  }

  /// What is known of an item.
  ///
  /// @param items the columns item by item
  public Facts facts(int slot, Features items) {
    AtomicLongArray chunk = chunk(slot);
    int at = read(chunk, slot, items);
    return new Facts(
        known(chunk, at + LAST),
        known(chunk, at),
        known(chunk, at + 1),
        known(chunk, at + 2),
        known(chunk, at + 3),
        Facts.band(items.price(slot)),
        Face.counted(face(slot, items)));
  }

  /// The numbers of the faces of the items in several slots.
  ///
  /// @param items the columns item by item
  long[] faces(int[] of, Features items) {
    long[] found = new long[of.length];
    for (int row = 0; row < found.length; row++) {
      found[row] = face(of[row], items);
    }
    return found;
  }

  private long face(int slot, Features items) {
    short[] chunk = faces.get(slot >>> SHIFT);
    short face = chunk == null ? 0 : chunk[slot & (CHUNK - 1)];
    return face == 0 ? newFace(slot, items) : face;
  }

  /// Reads a face; threads that meet here write the same.
  private long newFace(int slot, Features items) {
    short[] fresh = faces.get(slot >>> SHIFT);
    if (fresh == null) {
      faces.compareAndSet(slot >>> SHIFT, null, new short[CHUNK]);
      fresh = faces.get(slot >>> SHIFT);
    }
    long face = Behind.of(items, slot).face();
    fresh[slot & (CHUNK - 1)] = (short) face;
    return face;
  }

  /// The number that stands for the product that an item shows above all, 0 for none.
  ///
  /// @param items the columns item by item
  long first(int slot, Features items) {
    AtomicLongArray chunk = chunk(slot);
    return known(chunk, read(chunk, slot, items) + 4);
  }

  /// What a video shows, the surest first: read from its record once, which only those are asked
  /// for whose surest product cannot be bought.
  List<Link> links(int slot, View view) {
    return links.computeIfAbsent(slot, video -> Link.of(view, video));
  }

  /// The numbers of the items in several slots; rising slots are fastest.
  ///
  /// @param items the columns item by item
  Keys keys(int[] slots, Features items) {
    Keys keys = Keys.of(slots.length);
    for (int from = 0; from < slots.length; ) {
      int to = from + 1;
      while (to < slots.length && slots[to] >>> SHIFT == slots[from] >>> SHIFT) {
        to++;
      }
      AtomicLongArray chunk = chunk(slots[from]);
      keys.items()[from] = touched(chunk, slots, from, to);
      for (int row = from; row < to; row++) {
        int at = read(chunk, slots[row], items);
        keys.items()[row] = known(chunk, at + LAST);
        keys.sellers()[row] = known(chunk, at);
        keys.creators()[row] = known(chunk, at + 1);
        keys.leaves()[row] = known(chunk, at + 2);
        keys.brands()[row] = known(chunk, at + 3);
      }
      from = to;
    }
    return keys;
  }

  /// Looks at where numbers are without reading them, so that the waits for memory overlap instead
  /// of following one another. What it gives means nothing.
  private static long touched(AtomicLongArray chunk, int[] slots, int from, int to) {
    long sum = 0;
    for (int row = from; row < to; row++) {
      sum += chunk.getOpaque((slots[row] & (CHUNK - 1)) * WIDTH + LAST);
    }
    return sum;
  }

  private static long known(AtomicLongArray chunk, int at) {
    long value = chunk.getOpaque(at);
    return value == NONE ? 0 : value;
  }

  private AtomicLongArray chunk(int slot) {
    AtomicLongArray chunk = chunks.get(slot >>> SHIFT);
    if (chunk == null) {
      var fresh = new AtomicLongArray(CHUNK * WIDTH);
      chunk = chunks.compareAndExchange(slot >>> SHIFT, null, fresh);
      chunk = chunk == null ? fresh : chunk;
    }
    return chunk;
  }

  /// Where a slot's numbers are, read from the columns unless they were. Threads that meet here
  /// write the same.
  private int read(AtomicLongArray chunk, int slot, Features items) {
    int at = (slot & (CHUNK - 1)) * WIDTH;
    if (chunk.getAcquire(at + LAST) == 0) {
      Behind behind = Behind.of(items, slot);
      chunk.setOpaque(at, kept(behind.seller()));
      chunk.setOpaque(at + 1, kept(behind.creator()));
      chunk.setOpaque(at + 2, kept(behind.leaf()));
      chunk.setOpaque(at + 3, kept(behind.brand()));
      chunk.setOpaque(at + 4, kept(behind.first()));
      chunk.setRelease(at + LAST, kept(columns.tie(slot)));
    }
    return at;
  }

  private static long kept(long value) {
    return value == 0 ? NONE : value;
  }
}
