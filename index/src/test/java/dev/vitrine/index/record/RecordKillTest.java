package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.kill.Victim;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a writing process at random moments, again and again over the same folder, and compares
/// what is recorded with what was acknowledged. Fifty times with `-Dvitrine.full=true`.
class RecordKillTest {
  @TempDir Path folder;

  @Test
  void anAcknowledgedWriteSurvives() throws IOException, InterruptedException {
    int kills = Boolean.getBoolean("vitrine.full") ? 50 : 8;
    String wanted = System.getProperty("vitrine.seed", "");
    long seed = wanted.isEmpty() ? System.nanoTime() : Long.parseLong(wanted);
    var random = new Random(seed);
    var models = new ArrayList<KillModel>();
    for (int writer = 0; writer < KillModel.WRITERS; writer++) {
      models.add(new KillModel(writer, seed));
    }
    long acknowledged = 0;
    for (int kill = 0; kill < kills; kill++) {
      // Every fourth is killed while it opens; the others while they write.
      String after = kill % 4 == 3 ? "opening" : "ack";
      Map<Integer, Long> steps = killed(models, seed, after, random.nextInt(400));
      for (KillModel model : models) {
        acknowledged += compare(model, steps, "kill " + kill + ", -Dvitrine.seed=" + seed);
      }
    }
    assertThat(acknowledged)
        .as("acknowledged writes over all kills")
        .isGreaterThanOrEqualTo(kills - kills / 4);
  }

  /// Lets a child write until it is killed. The last acknowledged step of each writer.
  private Map<Integer, Long> killed(List<KillModel> models, long seed, String after, int millis)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<String>();
    arguments.add(folder.resolve("record").toString());
    arguments.add(Long.toString(seed));
    models.forEach(model -> arguments.add(Long.toString(model.step())));
    List<String> said =
        Victim.start(folder, KillChild.class, arguments)
            .killedAfter(after, Duration.ofMillis(millis));
    var steps = new TreeMap<Integer, Long>();
    for (String line : said) {
      assertThat(line).matches("opening|ready|ack [0-9]+ [0-9]+");
      if (line.startsWith("ack")) {
        String[] parts = line.split(" ", -1);
        steps.put(Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
      }
    }
    return steps;
  }

  /// A writer waits for each write, so that what is recorded is its state after the last
  /// acknowledged step or after the one that was on its way.
  private long compare(KillModel model, Map<Integer, Long> steps, String what) throws IOException {
    long before = model.step();
    while (model.step() < steps.getOrDefault(model.writer(), before)) {
      model.next();
    }
    long acknowledged = model.step() - before;
    var recorded = new TreeMap<String, String>();
    try (var store = RecordStore.open(folder.resolve("record"))) {
      store.scan(
          KillModel.CATALOGUE,
          0,
          (_, effect) -> {
            if (effect instanceof Effect.Indexed(var document)
                && document.id().startsWith(model.prefix())) {
              recorded.put(document.id(), document.json());
            }
          });
    }
    if (!recorded.equals(model.state())) {
      model.next();
      assertThat(recorded).as(what + ", writer " + model.writer()).isEqualTo(model.state());
    }
    return acknowledged;
  }
}
