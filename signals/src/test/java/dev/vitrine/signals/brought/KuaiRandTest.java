package dev.vitrine.signals.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.signals.intake.Floods;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.log.SqliteEventLog;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KuaiRandTest {
  private static final long FIRST = 1_650_931_200_000L;

  @TempDir Path folder;
  private SqliteEventLog log;
  private Intake intake;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(folder.resolve("log"), written -> {});
    intake =
        new Intake(
            log,
            (catalogue, item) -> !item.equals("99"),
            new Floods(1_000, 10_000),
            InstantSource.system());
  }

  @AfterEach
  void close() {
    log.close();
  }

  /// Writes made-up impressions: user, video, time, click, like, play time, length.
  private KuaiRand impressions(String... rows) throws SQLException {
    String values = List.of(rows).stream().collect(Collectors.joining("), (", "(", ")"));
    Path file = folder.resolve("impressions-made-up.parquet");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT *, 1 AS tab, 0 AS is_rand, 0 AS long_view, 0 AS is_follow, 0 AS is_comment,"
              + " 0 AS is_forward, 0 AS is_hate, 0 AS is_profile_enter FROM (VALUES "
              + values
              + ") AS t(user_id, video_id, time_ms, is_click, is_like, play_time_ms, duration_ms))"
              + " TO '"
              + file
              + "' (FORMAT parquet)");
    }
    return new KuaiRand(folder, "videos");
  }

  private List<Event> taken() {
    return log.read(0, 100).stream().map(l -> l.taken().event()).toList();
  }

  private Bringing bringing(Optional<LocalDate> day) {
    return new Bringing(intake, day, read -> {});
  }

  @Test
  void anImpressionBecomesWhatWasDoneInIt() throws SQLException {
    KuaiRand source = impressions("7, 11, " + FIRST + ", 1, 1, 900, 800");

    assertThat(bringing(Optional.empty()).bring(source)).isEqualTo(new Bringing.Outcome(4, 0, 4));
    List<Event> events = taken();
    assertThat(events).allMatch(e -> e.head().at() == FIRST);
    assertThat(events).allMatch(e -> e.head().who().user().equals("7"));
    assertThat(((Event.Impression) events.get(0)).placed())
        .containsExactly(new Placed("11", 0, "tab1", "", 1));
    assertThat(events.get(1)).isInstanceOf(Event.Click.class);
    assertThat(events.get(2))
        .isInstanceOfSatisfying(
            Event.Watch.class,
            watch -> {
              assertThat(watch.step()).isEqualTo(WatchStep.COMPLETE);
              assertThat(watch.watched()).isEqualTo(900);
              assertThat(watch.length()).isEqualTo(800);
            });
    assertThat(events.get(3).head().name()).isEqualTo("like");
  }

  @Test
  void broughtTwiceItIsThereOnce() throws SQLException {
    KuaiRand source = impressions("7, 11, " + FIRST + ", 0, 0, 0, 800", "7, 12, 5, 0, 0, 3, 800");
    bringing(Optional.empty()).bring(source);

    Bringing.Outcome again = bringing(Optional.empty()).bring(source);
    assertThat(again.written()).isZero();
    assertThat(again.repeated()).isEqualTo(3);
    assertThat(taken()).hasSize(3);
  }

  @Test
  void oneDayAlone() throws SQLException {
    long before = FIRST - 1;
    KuaiRand source =
        impressions("7, 11, " + FIRST + ", 0, 0, 0, 800", "7, 12, " + before + ", 0, 0, 0, 800");

    assertThat(bringing(Optional.of(LocalDate.of(2022, 4, 26))).bring(source))
        .isEqualTo(new Bringing.Outcome(2, 1, 1));
    assertThat(taken().getFirst().items()).containsExactly("11");
  }

  @Test
  void oldTimesAreNotDoubted() throws SQLException {
    bringing(Optional.empty())
        .bring(impressions("7, 99, 5, 0, 0, 0, 800", "7, 11, 6, 0, 0, 0, 800"));

    assertThat(log.read(0, 10))
        .extracting(Logged::taken)
        .extracting(taken -> taken.doubts().contains(Doubt.LATE))
        .containsOnly(false);
    assertThat(intake.tally().doubts()).containsEntry(Doubt.UNKNOWN_ITEM, 1L);
  }

  @Test
  void whatIsWrongIsNamedByFileAndRow() throws SQLException {
    KuaiRand source = impressions("7, 11, 6, 0, 0, 0, 1", "NULL, 11, 7, 0, 0, 0, 1");

    assertThatThrownBy(() -> bringing(Optional.empty()).bring(source))
        .hasMessageContaining("impressions-made-up.parquet: row 2: user_id: expected a number");
    assertThat(taken()).hasSize(1);
    assertThatThrownBy(() -> new KuaiRand(folder.resolve("none"), "c").read(new ArrayList<>()::add))
        .hasMessageContaining("no file impressions");
  }
}
