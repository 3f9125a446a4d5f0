package dev.vitrine.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.EventLog.Appended;
import dev.vitrine.signals.log.SomeEvents;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final long NOW = Instant.parse("2026-01-31T12:00:00Z").toEpochMilli();

  @TempDir private Path folder;
  private SqliteEventLog log;
  private Intake intake;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(folder, events -> {});
    intake =
        new Intake(
            log,
            (catalogue, item) -> catalogue.equals("products") && item.startsWith("p"),
            new Floods(5, 10_000),
            InstantSource.fixed(Instant.ofEpochMilli(NOW)));
  }

  @AfterEach
  void close() {
    log.close();
  }

  private static Event click(String id, String client, long at, String item, int position) {
    var head = new Head(id, at, "products", new Who(client, "", ""), "", "");
    return new Event.Click(head, List.of(Placed.at(item, position)));
  }

  private Taken last() {
    return log.read(log.end() - 1, 1).getFirst().taken();
  }

  @Test
  void aGoodEventHasNoDoubts() {
    assertThat(intake.take(List.of(click("a", "c", NOW - 5, "p1", 3))))
        .isEqualTo(new Appended(1, 0));

    assertThat(last().doubts()).isEmpty();
    assertThat(last().at()).isEqualTo(NOW);
    assertThat(last().event().head().at()).isEqualTo(NOW - 5);
  }

  @Test
  void aTimeThatIsNotSaidOrLiesAheadIsWhenItCame() {
    intake.take(List.of(click("a", "c", 0, "p1", 3)));
    assertThat(last().event().head().at()).isEqualTo(NOW);
    assertThat(last().doubts()).isEmpty();

    intake.take(List.of(click("b", "c", NOW + 3_600_000, "p1", 3)));
    assertThat(last().event().head().at()).isEqualTo(NOW);
    assertThat(last().doubts()).containsExactly(Doubt.AHEAD);
  }

  @Test
  void whatIsDoubtfulIsKeptAndCounted() {
    intake.take(
        List.of(
            click("a", "c1", NOW - Duration.ofDays(31).toMillis(), "p1", 1),
            click("b", "c2", NOW, "x", 1),
            click("c", "c3", NOW, "p1", 20_000)));

    assertThat(log.read(0, 10))
        .extracting(l -> List.copyOf(l.taken().doubts()))
        .containsExactly(
            List.of(Doubt.LATE), List.of(Doubt.UNKNOWN_ITEM), List.of(Doubt.IMPOSSIBLE_POSITION));
    assertThat(intake.tally().taken()).isEqualTo(3);
    assertThat(intake.tally().doubts())
        .containsEntry(Doubt.LATE, 1L)
        .containsEntry(Doubt.UNKNOWN_ITEM, 1L)
        .containsEntry(Doubt.FLOOD, 0L);
  }

  @Test
  void whoSendsMoreThanAPersonCanIsDoubted() {
    for (int i = 0; i < 8; i++) {
      intake.take(List.of(click("a" + i, "robot", NOW, "p1", 1)));
      intake.take(List.of(click("b" + i, "quiet" + i, NOW, "p1", 1)));
    }

    assertThat(intake.tally().doubts()).containsEntry(Doubt.FLOOD, 3L);
  }

  @Test
  void whatNobodyInParticularDoesIsCountedByItemAndBySearch() {
    for (int i = 0; i < 8; i++) {
      intake.take(List.of(click("a" + i, "", NOW, "p1", 1)));
      intake.take(List.of(click("b" + i, "", NOW, "p" + (10 + i), 1)));
    }
    assertThat(intake.tally().doubts()).as("one item").containsEntry(Doubt.FLOOD, 3L);
    for (int i = 0; i < 8; i++) {
      var head = new Head("c" + i, NOW, "products", Who.UNKNOWN, "search", "");
      intake.take(List.of(new Event.Click(head, List.of(Placed.at("p" + (20 + i), 1)))));
    }
    assertThat(intake.tally().doubts()).as("one search").containsEntry(Doubt.FLOOD, 6L);
  }

  @Test
  void aShopperWithoutADeviceIsCountedToo() {
    for (int i = 0; i < 8; i++) {
      var head = new Head("a" + i, NOW, "products", new Who("", "anna", ""), "", "");
      intake.take(List.of(new Event.View(head, List.of("p" + i))));
    }
    assertThat(intake.tally().doubts()).containsEntry(Doubt.FLOOD, 3L);
  }

  @Test
  void aPositionBehindTheLastPageAndAnItemClickedAgainAndAgainAreDoubted() {
    var asked = new Head("s", NOW, "products", new Who("c", "", ""), "search", "");
    intake.judge().served(new Event.Asked(asked, "lamp", 1, List.of(Placed.at("p1", 1))));
    intake.take(List.of(clickOf("far", "other", 9_000)));
    assertThat(last().doubts()).containsExactly(Doubt.IMPOSSIBLE_POSITION);
    for (int i = 0; i < 12; i++) {
      intake.take(List.of(clickOf("a" + i, "device" + i, 1)));
    }
    assertThat(intake.tally().doubts()).containsEntry(Doubt.FLOOD, 3L);
  }

  private static Event clickOf(String id, String client, int position) {
    var head = new Head(id, NOW, "products", new Who(client, "", ""), "search", "");
    return new Event.Click(head, List.of(Placed.at("p1", position)));
  }

  @Test
  void whatComesAgainIsCounted() {
    intake.take(List.of(click("a", "c", NOW, "p1", 1)));
    intake.take(List.of(click("a", "c", NOW, "p1", 1)));

    assertThat(intake.tally().taken()).isEqualTo(2);
    assertThat(intake.tally().repeated()).isEqualTo(1);
    assertThat(log.read(0, 10)).hasSize(1);
  }

  @Test
  void tooManyAtOnceAreRefused() {
    List<Event> many = Collections.nCopies(Intake.MOST + 1, SomeEvents.view("p", "c", ""));

    assertThatThrownBy(() -> intake.take(many))
        .isInstanceOf(VitrineException.class)
        .hasMessage("more than 1000 events at once");
    assertThat(log.end()).isZero();
  }
}
