package dev.vitrine.learn.watch;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Logs of impressions that are made up.
final class MadeUpLog {
  static final long START = Instant.parse("2026-01-05T00:00:00Z").toEpochMilli();
  private static final long DAY = Duration.ofDays(1).toMillis();

  private final Gathering gathering = new Gathering();

  /// Adds an impression with what came of it.
  MadeUpLog shown(String user, String item, long at, boolean clicked, long watched) {
    Head head = new Head("", START + at, "videos", new Who("", user, ""), "", "");
    gathering.take(new Event.Impression(head, List.of(new Placed(item, 0, "tab1", "", 1))));
    if (clicked) {
      gathering.take(new Event.Click(head, List.of(Placed.at(item, 0))));
    }
    if (watched > 0) {
      gathering.take(new Event.Watch(head, item, WatchStep.WATCHED, watched, 20_000));
    }
    if (watched >= 10_000) {
      Head goal = new Head("", START + at, "videos", head.who(), "", Gathering.LONG_VIEW);
      gathering.take(new Event.Goal(goal, List.of(item)));
    }
    return this;
  }

  Impressions impressions() {
    return gathering.impressions();
  }

  /// A log in which users of two tastes are shown videos of two tags, and mostly click those of
  /// their taste.
  ///
  /// @param seed of tastes and doings
  /// @param turnedFrom from this row on outcomes are the other way round
  static WatchLog ofTastes(int rows, long seed, int turnedFrom) {
    var random = new SplittableRandom(seed);
    var log = new MadeUpLog();
    int users = Math.max(2, rows / 40);
    int items = 40;
    for (int row = 0; row < rows; row++) {
      int user = random.nextInt(users);
      int item = random.nextInt(items);
      boolean meant = random.nextDouble() < (user % 2 == item % 2 ? 0.9 : 0.1);
      boolean clicked = meant != (row >= turnedFrom);
      long at = 4 * DAY * row / rows;
      log.shown("u" + user, "v" + item, at, clicked, clicked ? 4_000 + random.nextInt(9_000) : 500);
    }
    Impressions all = log.impressions();
    Map<String, String[]> known = new LinkedHashMap<>();
    String[] tags =
        all.items().stream()
            .map(item -> "t" + Integer.parseInt(item.substring(1)) % 2)
            .toArray(String[]::new);
    known.put("tag", tags);
    String[] authors = all.items().toArray(String[]::new);
    known.put("author_id", authors);
    String[] lengths = new String[authors.length];
    Arrays.fill(lengths, "20000");
    known.put("video_duration", lengths);
    return new WatchLog(
        all,
        Attributes.none(all.users().size()),
        Attributes.of(known, all.items().size()),
        ZoneOffset.UTC);
  }

  private MadeUpLog() {}

  static MadeUpLog empty() {
    return new MadeUpLog();
  }
}
