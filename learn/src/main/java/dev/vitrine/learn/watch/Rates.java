package dev.vitrine.learn.watch;

import dev.vitrine.signals.count.Span;
import java.util.List;

/// How often things were clicked and watched before each impression. First the rates of the places
/// where items are shown; then by how much items and users lie above these; then by how much items
/// lie above when it is allowed for who saw them, and users when it is allowed for what they were
/// shown. What is counted of each impression is in a fixed order: whether it was clicked, whether
/// it was watched for long, the logarithm of the seconds watched, the share watched.
final class Rates {
  /// What is counted, as names of features have it.
  static final List<String> KINDS = List.of("clicks", "long", "seconds", "share");

  private static final int MOST_SECONDS = 300;

  private final Earlier earlier;
  private final int learnt;
  private final Columns columns;
  private final float[][] values;
  private final float[][] none;
  private final float[][] all;

  /// @param learnt how many rows, from the first, tell how much to smooth
  /// @param columns where everything goes
  Rates(Impressions log, Earlier earlier, int learnt, Columns columns) {
    this.earlier = earlier;
    this.learnt = learnt;
    this.columns = columns;
    float[] seconds = new float[log.size()];
    for (int row = 0; row < seconds.length; row++) {
      seconds[row] = (float) Math.log1p(Math.min(MOST_SECONDS, log.watched()[row]));
    }
    this.values = new float[][] {log.clicked(), log.longViewed(), seconds, log.share()};
    this.none = new float[values.length][log.size()];
    Earlier.Sums sums = earlier.sums(Keys.same(log.size()), values, Span.MONTH);
    this.all = smoothed(sums, none, values);
  }

  /// What each impression came to beyond what was to be expected.
  ///
  /// @param slot beyond the rate of the place where it was shown
  /// @param user beyond that and what the user does
  /// @param item beyond that of the place and what is done with the item
  /// @param both beyond all three
  @SuppressWarnings("ArrayRecordComponent") // columns, never compared
  record Surprise(float[][] slot, float[][] user, float[][] item, float[][] both) {}

  /// Counts everything.
  Surprise count(Keys keys) {
    float[][] slots = add("place", "slot", keys.slot, Span.MONTH, values, all);
    float[][] slot = minus(values, slots);
    add("place", "slot-hour", Keys.both(keys.slot, keys.hour), Span.MONTH, slot, none);
    add("item", "item-rate", keys.item, Span.MONTH, values, all);
    add("user", "user-rate", keys.user, Span.MONTH, values, all);
    add("length", "length", Keys.both(keys.band, keys.slot), Span.MONTH, slot, none);
    float[][] tags = add("tag", "tag", keys.tag, Span.MONTH, slot, none);
    float[][] items = add("item", "item", keys.item, Span.MONTH, slot, tags);
    float[][] users = add("user", "user", keys.user, Span.MONTH, slot, none);
    float[][] user = minus(slot, users);
    float[][] item = minus(slot, items);
    var surprise = new Surprise(slot, user, item, minus(item, users));
    ofItems(keys, surprise);
    ofUsers(keys, surprise);
    return surprise;
  }

  private void ofItems(Keys keys, Surprise beyond) {
    float[][] tags = add("tag", "tag-fair", keys.tag, Span.MONTH, beyond.user, none);
    float[][] items = add("item", "item-fair", keys.item, Span.MONTH, beyond.user, tags);
    add("creator", "creator", keys.creator, Span.MONTH, beyond.user, tags);
    add("creator", "sound", keys.sound, Span.MONTH, beyond.user, none);
    add("tag", "tag-slot", Keys.both(keys.tag, keys.slot), Span.MONTH, beyond.user, tags);
    add("item", "item-slot", Keys.both(keys.item, keys.slot), Span.MONTH, beyond.user, items);
    add("lately", "item-day", keys.item, Span.DAY, beyond.user, tags);
    add("lately", "item-hour", keys.item, Span.HOUR, beyond.user, items);
  }

  private void ofUsers(Keys keys, Surprise beyond) {
    float[][] users = add("user", "user-fair", keys.user, Span.MONTH, beyond.item, none);
    add("user", "user-slot", Keys.both(keys.user, keys.slot), Span.MONTH, beyond.item, users);
    add("taste", "user-tag", Keys.both(keys.user, keys.tag), Span.MONTH, beyond.both, none);
    add("taste", "user-creator", Keys.both(keys.user, keys.creator), Span.MONTH, beyond.both, none);
    add("taste", "user-item", Keys.both(keys.user, keys.item), Span.MONTH, beyond.both, none);
    add("taste", "user-length", Keys.both(keys.user, keys.band), Span.MONTH, beyond.both, none);
    add("lately", "user-day", keys.user, Span.DAY, beyond.item, users);
  }

  private float[][] add(
      String part, String name, long[] keys, Span span, float[][] of, float[][] expected) {
    Earlier.Sums sums = earlier.sums(keys, of, span);
    float[][] means = smoothed(sums, expected, of);
    for (int kind = 0; kind < means.length; kind++) {
      columns.add(part, name + "/" + KINDS.get(kind), means[kind]);
    }
    columns.add(part, name + "/seen", sums.count());
    return means;
  }

  private float[][] smoothed(Earlier.Sums sums, float[][] expected, float[][] truth) {
    float[][] means = new float[truth.length][];
    for (int kind = 0; kind < means.length; kind++) {
      means[kind] =
          Smoothing.of(sums.values()[kind], sums.count(), expected[kind], truth[kind], learnt);
    }
    return means;
  }

  private static float[][] minus(float[][] these, float[][] those) {
    float[][] rest = new float[these.length][these[0].length];
    for (int kind = 0; kind < rest.length; kind++) {
      for (int row = 0; row < rest[kind].length; row++) {
        rest[kind][row] = these[kind][row] - those[kind][row];
      }
    }
    return rest;
  }
}
