package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.query.Attributes;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/// The values of attributes that tell what items are like, such as colour, size and material, each
/// once for an item and all its offers. What a slot holds never changes, so they are read from the
/// columns once and kept, some 40 bytes for each slot that was asked for. Safe for use by many
/// threads.
final class Traits {
  /// Of these other features tell, or they say nothing of what a thing is like.
  private static final Set<String> ASIDE =
      Set.of(
          Attributes.KIND,
          Attributes.BRAND,
          Attributes.CATEGORIES,
          Attributes.SELLER,
          Attributes.CREATOR,
          Attributes.CURRENCY,
          Attributes.MARKET,
          Attributes.LIVE_STATE,
          Attributes.SHOWS,
          Attributes.SHOWS_FIRST,
          Attributes.SHOWS_SURE,
          Attributes.ID);

  private static final int SHIFT = 13;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MOST = 1 << (31 - SHIFT);
  private static final int[] NONE = {};

  private final AtomicReferenceArray<AtomicReferenceArray<int[]>> chunks =
      new AtomicReferenceArray<>(MOST);

  /// The numbers of an item's values, rising; not to be changed. None for one that came after the
  /// columns were looked at.
  ///
  /// @param items the columns item by item
  int[] of(int slot, Features items) {
    int[] known = chunk(slot).getAcquire(slot & (CHUNK - 1));
    return known == null ? read(slot, items) : known;
  }

  /// Those of several items. Where each is is looked up before any is read, so that the waits for
  /// memory overlap instead of following one another.
  int[][] of(int[] slots, Features items) {
    int[][] all = new int[slots.length][];
    for (int i = 0; i < all.length; i++) {
      all[i] = chunk(slots[i]).getAcquire(slots[i] & (CHUNK - 1));
    }
    for (int i = 0; i < all.length; i++) {
      all[i] = all[i] == null ? read(slots[i], items) : all[i];
    }
    return all;
  }

  /// The same of an item as one of its variants has them, which are not kept.
  ///
  /// @param variant the number that stands for it
  static int[] of(int slot, long variant, Features items) {
    var values = IntStream.builder();
    items.values(slot, variant, value -> add(value, items, values));
    return values.build().sorted().distinct().toArray();
  }

  private AtomicReferenceArray<int[]> chunk(int slot) {
    AtomicReferenceArray<int[]> chunk = chunks.getAcquire(slot >>> SHIFT);
    if (chunk == null) {
      var fresh = new AtomicReferenceArray<int[]>(CHUNK);
      chunk = chunks.compareAndExchange(slot >>> SHIFT, null, fresh);
      chunk = chunk == null ? fresh : chunk;
    }
    return chunk;
  }

  /// Threads that meet here read the same.
  private int[] read(int slot, Features items) {
    if (slot >= items.size()) {
      return NONE;
    }
    var values = IntStream.builder();
    items.values(slot, value -> add(value, items, values));
    int[] traits = values.build().sorted().distinct().toArray();
    chunk(slot).setRelease(slot & (CHUNK - 1), traits.length == 0 ? NONE : traits);
    return traits;
  }

  private static void add(int value, Features items, IntStream.Builder values) {
    if (tells(items.attributeName(items.attributeOf(value)))) {
      values.add(value);
    }
  }

  private static boolean tells(String attribute) {
    return !ASIDE.contains(attribute) && !attribute.startsWith(Attributes.CATEGORY_LEVEL);
  }
}
