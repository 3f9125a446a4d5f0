package dev.vitrine.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.simulations.SimulationConf;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.serve.simulations.Simulations.Run;
import dev.vitrine.serve.simulations.Simulations.State;
import dev.vitrine.testkit.kill.Victim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes with small markets, so that each takes a few seconds.
class MarketRunsTest {
  private static final Asked SMALL =
      new Asked(List.of("position"), 1, 0, 0, 100, 10, 1, 1, List.of("visible", "oracle"));
  private static final Asked LONG =
      new Asked(List.of("position"), 28, 0, 0, 2_000, 20_000, 1, 1, List.of("oracle"));

  @TempDir Path data;
  private MarketRuns runs;

  @BeforeEach
  void opens() throws IOException {
    Files.createFile(data.resolve("record.db"));
    runs = opened(256);
  }

  private MarketRuns opened(int megabytes) {
    return new MarketRuns(
        data, new SimulationConf(2, megabytes * 1_048_576L), InstantSource.system());
  }

  @AfterEach
  void closes() {
    runs.close();
  }

  private Run after(long number, State... states) {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    Run run = runs.run(number);
    while (!List.of(states).contains(run.state()) && System.nanoTime() < end) {
      pause();
      run = runs.run(number);
    }
    assertThat(run.state()).as(run.note()).isIn((Object[]) states);
    return run;
  }

  private void underWay(long number) {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (runs.run(number).done() == 0 && System.nanoTime() < end) {
      pause();
    }
    assertThat(runs.run(number).done()).isPositive();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  @Test
  void aRunIsBegunAndComesToWhatTheCommandLineTells() throws IOException {
    Run begun = runs.begin(SMALL, "eve");
    assertThat(begun.state()).isEqualTo(State.RUNNING);
    assertThat(runs.list()).extracting(Run::state).containsExactly(State.RUNNING);
    assertThatThrownBy(() -> runs.begin(SMALL, "eve"))
        .isInstanceOfSatisfying(VitrineException.class, e -> assertThat(e.again()).isPositive())
        .hasMessageContaining("already");
    assertThatThrownBy(() -> runs.remove(1)).hasMessageContaining("stop it first");
    Run done = after(1, State.DONE, State.FAILED, State.BROKEN_OFF);
    assertThat(done.state()).as(done.note()).isEqualTo(State.DONE);
    assertThat(done.by()).isEqualTo("eve");
    assertThat(done.done()).isEqualTo(2);
    assertThat(Json.read(runs.outcomes(1)).path(1).path("gain_over").asString())
        .isEqualTo("visible");
    assertThat(Files.readString(runs.drawing(1))).startsWith("<svg");
    pauseUntilCleared();
    runs.remove(1);
    assertThat(runs.list()).isEmpty();
    assertThat(data.resolve("simulations/1")).doesNotExist();
  }

  private void pauseUntilCleared() {
    Path work = data.resolve("simulations/1/work.tmp");
    for (int i = 0; i < 200 && Files.exists(work); i++) {
      pause();
    }
    assertThat(work).doesNotExist();
  }

  @Test
  void oneThatIsStoppedLeavesNoProcess() {
    runs.begin(LONG, "eve");
    underWay(1);
    assertThat(children()).isNotEmpty();
    Run stopped = runs.stop(1);
    assertThat(stopped.state()).isEqualTo(State.STOPPED);
    assertThat(stopped.note()).isEmpty();
    assertThat(children()).isEmpty();
    assertThat(runs.outcomes(1)).isEqualTo("[]");
    assertThat(runs.stop(1)).as("once more").isEqualTo(stopped);
    assertThat(data.resolve("simulations/1/work.tmp")).doesNotExist();
    assertThatThrownBy(() -> runs.drawing(1)).isInstanceOf(VitrineException.class);
    runs.remove(1);
    runs.close();
    assertThat(data.resolve("simulations/1")).as("nothing is noted of it later").doesNotExist();
  }

  @Test
  void itEndsWithTheServer() {
    runs.begin(LONG, "eve");
    runs.close();
    assertThat(children()).isEmpty();
    assertThat(runs.run(1).state()).isEqualTo(State.STOPPED);
    assertThat(runs.run(1).note()).isEqualTo("the server was stopped");
    assertThatThrownBy(() -> runs.begin(SMALL, "eve")).hasMessageContaining("being closed");
  }

  @Test
  void oneThatIsKilledIsToldAsFailed() {
    runs.begin(LONG, "eve");
    underWay(1);
    children().forEach(ProcessHandle::destroyForcibly);
    Run failed = after(1, State.FAILED);
    assertThat(failed.note()).isEqualTo("its process ended with status 137");
    assertThat(failed.done()).isPositive();
  }

  @Test
  void oneThatNeedsTooMuchMemorySaysSo() {
    runs.close();
    runs = opened(12);
    runs.begin(LONG, "eve");
    assertThat(after(1, State.FAILED).note()).contains("more memory than simulations.memory");
  }

  @Test
  void whenTheServerIsKilledTheRunEndsAndIsBrokenOff() throws Exception {
    Victim victim = Victim.start(data, MarketRunsKillChild.class, List.of(data.toString()));
    List<String> said = victim.killedAfter("run ", Duration.ZERO);
    long pid = Long.parseLong(said.getFirst().substring("run ".length()));
    for (int i = 0;
        i < 400 && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        i++) {
      pause();
    }
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(runs.run(1).state()).isEqualTo(State.BROKEN_OFF);
    runs.close();
    runs = opened(256);
    assertThat(runs.run(1).state()).isEqualTo(State.BROKEN_OFF);
    assertThat(data.resolve("simulations/1/work.tmp")).doesNotExist();
    assertThat(runs.begin(SMALL, "eve").number()).isEqualTo(2);
  }

  @Test
  void oneOfTheCommandLineIsStoppedThere() {
    var shelf = new RunShelf(data, InstantSource.system());
    try (var kept = KeptRun.begin(shelf, SMALL, InstantSource.system())) {
      assertThat(runs.run(kept.number()).state()).isEqualTo(State.RUNNING);
      assertThatThrownBy(() -> runs.stop(kept.number())).hasMessageContaining("command line");
      assertThatThrownBy(() -> runs.begin(SMALL, "eve")).hasMessageContaining("already");
      kept.done("[]", "<svg/>");
    }
    assertThat(runs.run(1).state()).isEqualTo(State.DONE);
  }
}
