package dev.vitrine.signals.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.kill.Victim;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that appends at random moments, again and again over the same log. Every event
/// that was acknowledged is there once, in order, and what is there beyond is whole batches. Fifty
/// times with `-Dvitrine.full=true`.
class LogKillTest {
  @TempDir private Path folder;

  @Test
  void anAcknowledgedEventSurvives() throws IOException, InterruptedException {
    int kills = Boolean.getBoolean("vitrine.full") ? 50 : 8;
    String wanted = System.getProperty("vitrine.seed", "");
    long seed = wanted.isEmpty() ? System.nanoTime() : Long.parseLong(wanted);
    var random = new Random(seed);
    int[] there = new int[LogKillChild.WRITERS];
    long acknowledged = 0;
    for (int kill = 0; kill < kills; kill++) {
      String after = kill % 4 == 3 ? "opening" : "ack";
      int[] acked = killed(there, after, random.nextInt(300));
      acknowledged += Arrays.stream(acked).sum() - Arrays.stream(there).sum();
      there = recorded(acked, "kill " + kill + ", -Dvitrine.seed=" + seed);
    }
    assertThat(acknowledged).as("events acknowledged over all kills").isGreaterThan(kills);
  }

  /// Lets a child append until it is killed. How many events of each writer were acknowledged.
  private int[] killed(int[] begun, String after, int millis)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<String>(List.of(folder.toString()));
    Arrays.stream(begun).forEach(number -> arguments.add(Integer.toString(number)));
    int[] acked = begun.clone();
    for (String line :
        Victim.start(folder, LogKillChild.class, arguments)
            .killedAfter(after, Duration.ofMillis(millis))) {
      assertThat(line).matches("opening|ready|ack [0-9]+ [0-9]+");
      if (line.startsWith("ack")) {
        String[] parts = line.split(" ", -1);
        acked[Integer.parseInt(parts[1])] = Integer.parseInt(parts[2]);
      }
    }
    return acked;
  }

  /// How many events of each writer the log has, each the next one of its writer.
  private int[] recorded(int[] acked, String what) {
    int[] next = new int[LogKillChild.WRITERS];
    try (SqliteEventLog log = SqliteEventLog.open(folder, written -> {})) {
      for (long after = 0; ; ) {
        List<Logged> some = log.read(after, 1_000);
        if (some.isEmpty()) {
          break;
        }
        for (Logged logged : some) {
          String[] id = logged.taken().event().head().id().split("-", -1);
          int writer = Integer.parseInt(id[0]);
          assertThat(Integer.parseInt(id[1])).as(what).isEqualTo(next[writer]++);
        }
        after = some.getLast().place();
      }
    }
    for (int writer = 0; writer < next.length; writer++) {
      assertThat(next[writer]).as(what).isGreaterThanOrEqualTo(acked[writer]);
      assertThat(next[writer] % LogKillChild.BATCH).as(what).isZero();
    }
    return next;
  }
}
