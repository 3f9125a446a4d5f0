package dev.vitrine.signals.brought;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.rolled.Duck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Impressions of short videos as the public KuaiRand set has them, in files of Parquet named
/// `impressions…` in a folder. An impression was drawn by chance where `is_rand` says so; its place
/// on the screen is not known.
///
/// @param folder where the files are
/// @param catalogue of the videos
public record KuaiRand(Path folder, String catalogue) implements Source {
  /// Columns that are goals, and the names of these.
  private static final Map<String, String> GOALS = goals();

  private static final String PREFIX = "impressions";

  private static Map<String, String> goals() {
    var goals = new LinkedHashMap<String, String>();
    goals.put("long_view", "long_view");
    goals.put("is_like", "like");
    goals.put("is_follow", "follow");
    goals.put("is_comment", "comment");
    goals.put("is_forward", "forward");
    goals.put("is_hate", "hate");
    goals.put("is_profile_enter", "profile_enter");
    return goals;
  }

  @Override
  public void read(Consumer<Event> events) {
    List<Path> files = files();
    if (files.isEmpty()) {
      throw VitrineException.badRequest(folder + ": no file " + PREFIX + "….parquet in it");
    }
    files.forEach(file -> read(file, events));
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> file.getFileName().toString().matches(PREFIX + ".*\\.parquet"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw VitrineException.badRequest(folder + ": cannot be read: " + e);
    }
  }

  private void read(Path file, Consumer<Event> events) {
    String goals =
        GOALS.keySet().stream()
            .map(column -> "coalesce(" + column + ", 0)")
            .collect(Collectors.joining(", "));
    String select =
        "SELECT file_row_number, coalesce(user_id, -1), coalesce(video_id, -1), coalesce(time_ms, -1), coalesce(tab, 0),"
            + " coalesce(is_click, 0), coalesce(is_rand, 0), coalesce(play_time_ms, 0),"
            + " coalesce(duration_ms, 0), "
            + goals
            + " FROM read_parquet("
            + Duck.quoted(file)
            + ", file_row_number = true) ORDER BY time_ms, file_row_number";
    try (Duck duck = Duck.open()) {
      duck.each(select, row -> row(file, row, events));
    }
  }

  private void row(Path file, long[] row, Consumer<Event> events) {
    for (int column = 1; column <= 3; column++) {
      if (row[column] < 0) {
        String name = List.of("user_id", "video_id", "time_ms").get(column - 1);
        throw VitrineException.badRequest(
            file + ": row " + (row[0] + 1) + ": " + name + ": expected a number of 0 or more");
      }
    }
    String item = Long.toString(row[2]);
    String id = "kuairand:" + row[1] + ":" + item + ":" + row[3] + ":" + row[4] + ":";
    String arm = row[6] == 1 ? "random" : "";
    var placed = List.of(new Placed(item, 0, "tab" + row[4], arm, 1));
    events.accept(new Event.Impression(head(id + "impression", row, ""), placed));
    if (row[5] == 1) {
      events.accept(new Event.Click(head(id + "click", row, ""), placed));
    }
    if (row[7] > 0) {
      boolean whole = row[8] > 0 && row[7] >= row[8];
      WatchStep step = whole ? WatchStep.COMPLETE : WatchStep.WATCHED;
      events.accept(new Event.Watch(head(id + "watch", row, ""), item, step, row[7], row[8]));
    }
    int column = 9;
    for (String goal : GOALS.values()) {
      if (row[column++] == 1) {
        events.accept(new Event.Goal(head(id + goal, row, goal), List.of(item)));
      }
    }
  }

  private Head head(String id, long[] row, String name) {
    return new Head(id, row[3], catalogue, new Who("", Long.toString(row[1]), ""), "", name);
  }
}
