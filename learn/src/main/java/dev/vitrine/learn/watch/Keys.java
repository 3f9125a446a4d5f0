package dev.vitrine.learn.watch;

import dev.vitrine.signals.count.Hash;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/// Numbers that stand for what each impression is of: the item, the user, both together. Rows with
/// the same are counted together; 0 is what is not known.
final class Keys {
  private static final int[] LENGTHS = {
    5, 7, 9, 11, 13, 16, 20, 25, 30, 40, 50, 60, 80, 100, 130, 160, 200, 300
  };

  private final Impressions log;
  private final float[] length;
  final long[] item;
  final long[] user;
  final long[] slot;
  final long[] creator;
  final long[] sound;
  final long[] tag;
  final long[] band;
  final long[] hour;

  Keys(Impressions log, Attributes items, float[] length, ZoneOffset zone) {
    this.log = log;
    this.length = length;
    item = of(log.item());
    user = of(log.user());
    slot = of(log.slot());
    creator = of(items.texts("author_id"));
    sound = of(items.texts("music_id"));
    tag = of(items.texts("tag"));
    band = bands();
    hour = new long[log.size()];
    Arrays.setAll(hour, row -> 1 + hour(row, zone));
  }

  /// The hour of the day at which something was shown.
  int hour(int row, ZoneOffset zone) {
    return Instant.ofEpochMilli(log.at()[row]).atOffset(zone).getHour();
  }

  private static long[] of(int[] places) {
    return Arrays.stream(places).mapToLong(place -> place + 1L).toArray();
  }

  private long[] of(String[] texts) {
    long[] byItem = Arrays.stream(texts).mapToLong(Hash::of).toArray();
    return Arrays.stream(log.item()).mapToLong(place -> byItem[place]).toArray();
  }

  private long[] bands() {
    long[] bands = new long[log.size()];
    for (int row = 0; row < bands.length; row++) {
      float seconds = length[log.item()[row]];
      int at = Arrays.binarySearch(LENGTHS, (int) seconds);
      bands[row] = Float.isNaN(seconds) ? 0 : 1 + (at >= 0 ? at + 1 : -at - 1);
    }
    return bands;
  }

  /// Both together, 0 where either is not known.
  static long[] both(long[] one, long[] other) {
    long[] keys = new long[one.length];
    Arrays.setAll(keys, i -> one[i] == 0 || other[i] == 0 ? 0 : Hash.of(one[i], other[i]));
    return keys;
  }

  /// The same for every row.
  static long[] same(int size) {
    long[] keys = new long[size];
    Arrays.fill(keys, 1);
    return keys;
  }
}
