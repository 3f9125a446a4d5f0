package dev.vitrine.signals.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.EventLog.Appended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What every log promises.
@ParameterizedClass
@EnumSource(Logs.class)
class EventLogTest {
  @Parameter private Logs logs;
  @TempDir private Path folder;

  private EventLog open() {
    return logs.open(folder, events -> {});
  }

  private static List<String> ids(List<Logged> logged) {
    return logged.stream().map(each -> each.taken().event().head().id()).toList();
  }

  @Test
  void whatIsAppendedIsReadInOrderAlsoAfterAnotherOpening() {
    try (EventLog log = open()) {
      assertThat(log.append(SomeEvents.taken(0, 3, 10))).isEqualTo(new Appended(3, 0));
      assertThat(log.append(SomeEvents.taken(3, 5, 20))).isEqualTo(new Appended(2, 0));
    }
    try (EventLog log = open()) {
      List<Logged> all = log.read(0, 100);
      assertThat(ids(all)).containsExactly("e0", "e1", "e2", "e3", "e4");
      assertThat(all.getLast().place()).isEqualTo(log.end());
      assertThat(all.get(3).taken().at()).isEqualTo(20);
      assertThat(ids(log.read(all.get(1).place(), 2))).containsExactly("e2", "e3");
      assertThat(log.read(log.end(), 10)).isEmpty();
    }
  }

  @Test
  void anIdIsThereOnce() {
    try (EventLog log = open()) {
      log.append(SomeEvents.taken(0, 3, 10));

      assertThat(log.append(SomeEvents.taken(2, 4, 20))).isEqualTo(new Appended(1, 1));
      var twice = new ArrayList<>(SomeEvents.taken(9, 10, 20));
      twice.addAll(SomeEvents.taken(9, 10, 20));
      assertThat(log.append(twice)).isEqualTo(new Appended(1, 1));
      assertThat(ids(log.read(0, 100))).containsExactly("e0", "e1", "e2", "e3", "e9");
    }
  }

  @Test
  void doubtsAreKept() {
    var doubts = Set.of(Doubt.FLOOD, Doubt.UNKNOWN_ITEM);
    try (EventLog log = open()) {
      log.append(List.of(new Taken(SomeEvents.view("a", "c", ""), 1, doubts)));

      assertThat(log.read(0, 1).getFirst().taken().doubts()).isEqualTo(doubts);
    }
  }

  @Test
  void whatIsOldIsTakenOutAndPlacesAreNotGivenAgain() {
    try (EventLog log = open()) {
      log.append(SomeEvents.taken(0, 5, 10));
      long end = log.end();

      assertThat(log.expire(11)).isEqualTo(5);
      assertThat(log.end()).isZero();
      log.append(SomeEvents.taken(5, 6, 20));
      assertThat(log.read(0, 10).getFirst().place()).isGreaterThan(end);
    }
  }

  @Test
  void manyThreadsWriteAndTheFollowerHearsOfEachOnceInOrder() throws Exception {
    var heard = new CopyOnWriteArrayList<Logged>();
    try (EventLog log = logs.open(folder, heard::addAll);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Appended>> all =
          IntStream.range(0, 200)
              .mapToObj(
                  i -> threads.submit(() -> log.append(SomeEvents.taken(i * 5, i * 5 + 6, 1))))
              .toList();
      int written = 0;
      for (Future<Appended> each : all) {
        written += each.get().written();
      }

      assertThat(written).isEqualTo(1_001).isEqualTo(heard.size());
      assertThat(heard).isEqualTo(log.read(0, 5_000));
    }
  }

  @Test
  void afterClosingNothingIsTaken() {
    EventLog log = open();
    log.close();

    assertThatThrownBy(() -> log.append(SomeEvents.taken(0, 1, 1)))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OVERLOADED));
  }

  @Test
  void whatCouldNotBeReadBackIsRefusedWithAllOfItsBatch() {
    try (EventLog log = open()) {
      Event good = SomeEvents.taken(0, 1, 10).getFirst().event();
      var head = new Head("far", 5, "products", Who.UNKNOWN, "", "");
      Event far = new Event.Click(head, List.of(Placed.at("p1", 2_000_000)));
      List<Taken> batch = List.of(new Taken(good, 10, Set.of()), new Taken(far, 10, Set.of()));

      assertThatThrownBy(() -> log.append(batch))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
          .hasMessageContaining("events[1]: items[0].position: expected");
      assertThat(log.end()).isZero();
    }
  }

  @Test
  void oneShopperIsErasedWithoutATrace() throws IOException {
    try (EventLog log = open()) {
      log.append(
          List.of(
              new Taken(SomeEvents.view("kept", "client-of-another", ""), 1, Set.of()),
              new Taken(SomeEvents.view("gone1", "secret-shopper", ""), 1, Set.of()),
              new Taken(SomeEvents.view("gone2", "phone", "secret-shopper"), 1, Set.of())));

      assertThat(log.erase("secret-shopper")).isEqualTo(2);
      assertThat(log.erase("secret-shopper")).isZero();
      assertThat(ids(log.read(0, 10))).containsExactly("kept");
      assertThat(bytes()).doesNotContain("secret-shopper").contains("client-of-another");
    }
  }

  private String bytes() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
