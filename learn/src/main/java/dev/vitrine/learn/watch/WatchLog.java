package dev.vitrine.learn.watch;

import dev.vitrine.signals.brought.KuaiRand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Stream;

/// A log of impressions of videos with what is known of users and videos. Days begin where the log
/// was written. What the events of {@link KuaiRand} do not carry, who made a video and what a user
/// is, comes from the tables beside them.
///
/// @param impressions in order of time
/// @param users what is known of users, whatever they do
/// @param items what is known of videos
/// @param zone where days begin
record WatchLog(Impressions impressions, Attributes users, Attributes items, ZoneOffset zone) {
  /// The time of the place where KuaiRand was logged.
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  /// Whether a folder is one.
  static boolean isIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.anyMatch(f -> f.getFileName().toString().matches("impressions.*\\.parquet"));
    } catch (IOException e) {
      return false;
    }
  }

  /// Reads one.
  static WatchLog read(Path folder) {
    var gathering = new Gathering();
    new KuaiRand(folder, "videos").read(gathering::take);
    Impressions all = gathering.impressions();
    return new WatchLog(
        all,
        Attributes.read(folder, "user_features", "user_id", all.users()),
        Attributes.read(folder, "video_features_basic", "video_id", all.items()),
        BEIJING);
  }

  /// Everything that is known before each impression, in columns.
  ///
  /// @param learnt how many rows, from the first, tell how much to smooth
  /// @param until a time from which on nothing more becomes known of what comes of impressions
  Columns columns(int learnt, long until) {
    float[] length = items.numbers("video_duration");
    for (int i = 0; i < length.length; i++) {
      length[i] /= 1e3f;
    }
    var keys = new Keys(impressions, items, length, zone);
    var columns = new Columns();
    var earlier = new Earlier(impressions, until);
    Rates.Surprise surprise = new Rates(impressions, earlier, learnt, columns).count(keys);
    new Doings(impressions, keys, surprise).add(earlier, columns);
    columns.add("place", "slot", ofRows(row -> impressions.slot()[row]));
    columns.add("place", "hour", ofRows(row -> keys.hour(row, zone)));
    columns.add("length", "length", ofRows(row -> length[impressions.item()[row]]));
    columns.add("video", "age", age());
    for (String name : items.names()) {
      if (!name.endsWith("_id") && !name.endsWith("_dt") && !name.equals("video_duration")) {
        float[] values = items.numbers(name);
        columns.add("video", "video/" + name, ofRows(row -> values[impressions.item()[row]]));
      }
    }
    for (String name : users.names()) {
      float[] values = users.numbers(name);
      columns.add("about-user", "about/" + name, ofRows(row -> values[impressions.user()[row]]));
    }
    return columns;
  }

  private interface OfRow {
    float of(int row);
  }

  private float[] ofRows(OfRow value) {
    float[] column = new float[impressions.size()];
    for (int row = 0; row < column.length; row++) {
      column[row] = value.of(row);
    }
    return column;
  }

  /// Days since a video came, not-a-number where that is not known.
  private float[] age() {
    long[] came = Arrays.stream(items.texts("upload_dt")).mapToLong(WatchLog::day).toArray();
    return ofRows(row -> {
      long day = came[impressions.item()[row]];
      long now = impressions.day(row, zone).toEpochDay();
      return day == Long.MIN_VALUE ? Float.NaN : now - day;
    });
  }

  private static long day(String text) {
    try {
      return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE).toEpochDay();
    } catch (DateTimeParseException e) {
      return Long.MIN_VALUE;
    }
  }
}
