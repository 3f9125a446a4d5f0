package dev.vitrine.search.suggest;

/// Numbers by a key of 64 bits, several for each key: how often it was seen and with what around
/// it. An open table of plain arrays, so that millions of keys cost no objects.
final class Tallies {
  private static final long FREE = 0;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int most;
  private long[] keys = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int[] starts = new int[1 << 12];
  private int[] ends = new int[1 << 12];
  private int size;

  /// @param most keys that are taken; later ones are not
  Tallies(int most) {
    this.most = most;
  }

  /// Counts a key, which is not 0.
  ///
  /// @param start whether it stands at the beginning of something
  /// @param end whether it stands at the end of something
  void add(long key, boolean start, boolean end) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      if (size == most) {
        return;
      }
      if (2 * ++size > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    counts[slot]++;
    starts[slot] += start ? 1 : 0;
    ends[slot] += end ? 1 : 0;
  }

  private void grow() {
    var wider = new Tallies(most);
    int length = 2 * keys.length;
    wider.keys = new long[length];
    wider.counts = new int[length];
    wider.starts = new int[length];
    wider.ends = new int[length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        int slot = wider.slot(keys[i]);
        wider.keys[slot] = keys[i];
        wider.counts[slot] = counts[i];
        wider.starts[slot] = starts[i];
        wider.ends[slot] = ends[i];
      }
    }
    keys = wider.keys;
    counts = wider.counts;
    starts = wider.starts;
    ends = wider.ends;
  }

  /// The slot of a key: where it is, or where it would be put.
  int slot(long key) {
    long hash = key * SPREAD;
    int slot = (int) (hash ^ hash >>> 32) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /// How many slots there are, taken or not.
  int slots() {
    return keys.length;
  }

  /// The key of a slot, 0 when it is free.
  long key(int slot) {
    return keys[slot];
  }

  /// How often the key of a slot was seen, 0 when it is free.
  int count(int slot) {
    return counts[slot];
  }

  int starts(int slot) {
    return starts[slot];
  }

  int ends(int slot) {
    return ends[slot];
  }

  /// For each slot, the highest count of those of other tallies that lead to it.
  int[] highest(Tallies longer, Leading leading) {
    int[] highest = new int[keys.length];
    for (int i = 0; i < longer.keys.length; i++) {
      if (longer.keys[i] != FREE) {
        int slot = slot(leading.from(longer.keys[i]));
        highest[slot] = Math.max(highest[slot], longer.counts[i]);
      }
    }
    return highest;
  }

  /// Which key another one leads to.
  interface Leading {
    long from(long key);
  }

  /// Lets go of keys that were seen less often.
  Tallies atLeast(int times) {
    var kept = new Tallies(most);
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] >= times) {
        kept.put(keys[i], counts[i], starts[i], ends[i]);
      }
    }
    return kept;
  }

  private void put(long key, int count, int start, int end) {
    if (2 * ++size > keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    counts[slot] = count;
    starts[slot] = start;
    ends[slot] = end;
  }
}
