package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.query.Attributes;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The columns with a cell for each item: ids, first rows, ratings, release, goods, counters,
/// liveness, and what its offers come to.
final class Slots {
  /// The bits of not-a-number, for no value.
  static final long MISSING = Double.doubleToLongBits(Double.NaN);

  final Ids ids = new Ids();

  /// The first row of each slot; the slot after the last one has an entry too.
  final Ints firstRow = new Ints();

  final Longs rating = new Longs(MISSING);
  final Longs ratingCount = new Longs(MISSING);
  final Longs released = new Longs(MISSING);
  final Longs good = new Longs(Goods.NONE);
  final Longs live = new Longs(0);
  final Deals deals = new Deals();
  private final ConcurrentSkipListMap<String, Longs> counters = new ConcurrentSkipListMap<>();
  private final AtomicInteger living = new AtomicInteger();

  Slots() {
    firstRow.set(0, 0);
  }

  /// Writes what an item starts with.
  void append(int slot, Item item, int rowEnd) {
    ids.set(slot, item.id());
    firstRow.set(slot + 1, rowEnd);
    boolean rated = item.listing().rating() instanceof Rating.Stars;
    if (item.listing().rating() instanceof Rating.Stars stars) {
      rating.set(slot, bits(stars.mean()));
      ratingCount.set(slot, bits((double) stars.count()));
    }
    if (!rated) {
      rating.set(slot, MISSING);
      ratingCount.set(slot, MISSING);
    }
    Optional<Instant> since = item.listing().released();
    released.set(slot, since.isEmpty() ? MISSING : bits((double) since.get().getEpochSecond()));
    good.set(slot, Goods.of(item));
    live.set(slot >>> 6, live.get(slot >>> 6) | 1L << slot);
    living.incrementAndGet();
  }

  static long bits(double value) {
    return Double.doubleToLongBits(value + 0.0);
  }

  /// Marks a slot as no longer in the catalogue; whether it was.
  boolean retire(int slot) {
    if (!isLive(slot)) {
      return false;
    }
    live.set(slot >>> 6, live.get(slot >>> 6) & ~(1L << slot));
    living.decrementAndGet();
    return true;
  }

  boolean isLive(int slot) {
    return (live.get(slot >>> 6) >>> slot & 1) != 0;
  }

  int living() {
    return living.get();
  }

  /// Counts how many slots are live, after reading.
  void recount(int slotCount) {
    int count = 0;
    for (int slot = 0; slot < slotCount; slot++) {
      count += isLive(slot) ? 1 : 0;
    }
    living.set(count);
  }

  /// The numbers of an attribute that changes in place or is kept by slot, if it is one.
  Optional<Longs> numbers(String attribute) {
    return switch (attribute) {
      case Attributes.RATING -> Optional.of(rating);
      case Attributes.RATING_COUNT -> Optional.of(ratingCount);
      case Attributes.RELEASED -> Optional.of(released);
      default -> Optional.ofNullable(counters.get(attribute));
    };
  }

  /// The column of a counter, made when new; the name has its prefix.
  Longs counter(String name) {
    return counters.computeIfAbsent(name, _ -> new Longs(MISSING));
  }

  /// All counters there are now, by name.
  SortedMap<String, Longs> counters() {
    return new TreeMap<>(counters);
  }

  long bytes() {
    long sum = ids.bytes() + firstRow.bytes() + rating.bytes() + ratingCount.bytes();
    for (Longs counter : counters.values()) {
      sum += counter.bytes();
    }
    return sum + released.bytes() + good.bytes() + live.bytes() + deals.bytes();
  }
}
