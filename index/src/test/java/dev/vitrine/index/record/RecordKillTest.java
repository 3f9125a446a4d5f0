package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a writing process at random moments, again and again over the same folder, and compares
/// what is recorded with what was acknowledged. `-Dvitrine.kills=50` kills more often.
class RecordKillTest {
  @TempDir Path folder;

  @Test
  void anAcknowledgedWriteSurvives() throws IOException, InterruptedException {
    int kills = Integer.getInteger("vitrine.kills", 8);
    String wanted = System.getProperty("vitrine.seed", "");
    long seed = wanted.isEmpty() ? System.nanoTime() : Long.parseLong(wanted);
    var random = new Random(seed);
    var models = new ArrayList<KillModel>();
    for (int writer = 0; writer < KillModel.WRITERS; writer++) {
      models.add(new KillModel(writer, seed));
    }
    long acknowledged = 0;
    for (int kill = 0; kill < kills; kill++) {
      Map<Integer, Long> steps = killed(models, seed, kill % 4 == 3 ? 0 : 7, random.nextInt(400));
      for (KillModel model : models) {
        acknowledged += compare(model, steps, "kill " + kill + ", -Dvitrine.seed=" + seed);
      }
    }
    assertThat(acknowledged).as("acknowledged writes over all kills").isGreaterThan(kills / 2);
  }

  /// Lets a child write until it is killed, some time after it has said more than some bytes: it is
  /// ready after 6, an acknowledgement is more. The last acknowledged step of each writer.
  private Map<Integer, Long> killed(List<KillModel> models, long seed, int bytes, int millis)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder.getParent(), "acknowledged", ".txt");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(KillChild.class.getName(), folder.toString(), Long.toString(seed)));
    models.forEach(model -> command.add(Long.toString(model.step())));
    Process child =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    try {
      while (child.isAlive() && Files.size(out) <= bytes) {
        Thread.sleep(2);
      }
      Thread.sleep(millis);
    } finally {
      child.destroyForcibly();
      child.waitFor();
    }
    return acknowledged(out);
  }

  private static Map<Integer, Long> acknowledged(Path out) throws IOException {
    String all = Files.readString(out, StandardCharsets.UTF_8);
    // A line cut off by the kill was not acknowledged.
    String whole = all.substring(0, all.lastIndexOf('\n') + 1);
    var steps = new TreeMap<Integer, Long>();
    for (String line : whole.lines().toList()) {
      assertThat(line).matches("ready|ack [0-9]+ [0-9]+");
      if (!line.equals("ready")) {
        String[] parts = line.split(" ", -1);
        steps.put(Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
      }
    }
    Files.delete(out);
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
    try (var store = RecordStore.open(folder)) {
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
