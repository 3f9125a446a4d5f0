package dev.vitrine.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.serve.simulations.Simulations.Run;
import dev.vitrine.serve.simulations.Simulations.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunShelfTest {
  private static final Asked ASKED =
      new Asked(List.of("trust"), 3, 2, 0, 200, 50, 7, 1, List.of("random", "oracle"));

  @TempDir Path data;
  private final InstantSource clock = InstantSource.fixed(Instant.ofEpochMilli(1_000));
  private RunShelf shelf;

  @BeforeEach
  void opens() {
    shelf = new RunShelf(data, clock);
  }

  private State state(long number) {
    return shelf.find(number).orElseThrow().state();
  }

  @Test
  void aRunIsFollowedToItsEndAndReadAsItWasWritten() {
    assertThat(shelf.list()).isEmpty();
    try (var kept = KeptRun.begin(shelf, ASKED, clock)) {
      kept.day("trust, random: day 1 of 5");
      kept.day("trust, random: day 2 of 5");
      Run run = new RunShelf(data, clock).find(1).orElseThrow();
      assertThat(run.state()).isEqualTo(State.RUNNING);
      assertThat(run.asked()).isEqualTo(ASKED);
      assertThat(run.doing()).isEqualTo("trust, random: day 2 of 5");
      assertThat(run.done()).isEqualTo(2);
      assertThat(run.all()).isEqualTo(10);
      kept.done("[1]", "<svg/>");
    }
    Run run = shelf.find(1).orElseThrow();
    assertThat(run.state()).isEqualTo(State.DONE);
    assertThat(run.ended()).isEqualTo(1_000);
    assertThat(shelf.of(1).outcomes()).contains("[1]");
    assertThat(shelf.of(1).drawing()).hasContent("<svg/>");
  }

  @Test
  void whyItFailedIsTold() {
    try (var kept = KeptRun.begin(shelf, ASKED, clock)) {
      kept.failed(new VitrineException(Kind.OVERLOADED, "the disk is full"));
      kept.failed(new IllegalStateException("too late"));
    }
    try (var kept = KeptRun.begin(shelf, ASKED, clock)) {
      kept.failed(new IllegalStateException("odd"));
    }
    assertThat(shelf.list())
        .extracting(Run::number, Run::state, Run::note)
        .containsExactly(
            tuple(2L, State.FAILED, "this is our fault: java.lang.IllegalStateException: odd"),
            tuple(1L, State.FAILED, "the disk is full"));
  }

  @Test
  void oneWhoseProgramIsGoneIsBrokenOff() {
    try (var kept = KeptRun.begin(shelf, ASKED, clock)) {
      kept.day("trust, random: day 1 of 5");
      assertThat(state(1)).isEqualTo(State.RUNNING);
      assertThatThrownBy(() -> KeptRun.of(shelf, 1, clock)).hasMessageContaining("another program");
    }
    Run run = shelf.find(1).orElseThrow();
    assertThat(run.state()).isEqualTo(State.BROKEN_OFF);
    assertThat(run.done()).isEqualTo(1);
    assertThat(run.ended()).isPositive();
  }

  @Test
  void whatIsHalfWrittenOrNoRunIsNotShown() throws IOException {
    shelf.add(ASKED, "eve");
    Path all = data.resolve("simulations");
    Files.createDirectories(all.resolve("2"));
    Files.writeString(all.resolve("2/run.json.new"), "{\"number\": 2, \"state\": \"done\"}");
    Files.createDirectories(all.resolve("3"));
    Files.writeString(all.resolve("3/run.json"), "{\"number\": 3, \"sta");
    Files.createDirectories(all.resolve("4"));
    Files.writeString(all.resolve("4/run.json"), "{\"number\": 4, \"state\": \"odd\"}");
    Files.createDirectories(all.resolve("notes"));
    assertThat(shelf.list()).extracting(Run::number).containsExactly(1L);
    assertThat(shelf.add(ASKED, "eve").number()).as("none takes the place of another").isEqualTo(5);
  }

  @Test
  void theOldestThatHaveEndedGo() {
    KeptRun first = KeptRun.begin(shelf, ASKED, clock);
    for (int i = 0; i < 4; i++) {
      try (var kept = KeptRun.begin(shelf, ASKED, clock)) {
        kept.done("[]", "<svg/>");
      }
    }
    shelf.tidy(2);
    assertThat(shelf.list()).extracting(Run::number).containsExactly(5L, 4L, 1L);
    first.close();
    shelf.tidy(2);
    assertThat(shelf.list()).extracting(Run::number).containsExactly(5L, 4L);
    assertThat(data.resolve("simulations/1")).doesNotExist();
  }

  @Test
  void manyThatBeginAtOnceHaveANumberEach() {
    try (var pool = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 40)
          .forEach(_ -> pool.execute(() -> new RunShelf(data, clock).add(ASKED, "")));
    }
    assertThat(shelf.list()).extracting(Run::number).doesNotHaveDuplicates().hasSize(40);
  }
}
