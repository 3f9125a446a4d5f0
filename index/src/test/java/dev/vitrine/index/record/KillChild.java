package dev.vitrine.index.record;

import dev.vitrine.testkit.kill.Victim;
import java.nio.file.Path;

/// The process that the kill test kills: writers that print each acknowledgement.
final class KillChild {
  private KillChild() {}

  /// Writes until it is killed.
  ///
  /// @param args folder, seed, and the step each writer has reached
  public static void main(String[] args) {
    long seed = Long.parseLong(args[1]);
    Victim.say("opening");
    RecordStore store = RecordStore.open(Path.of(args[0]));
    Victim.say("ready");
    for (int writer = 0; writer < KillModel.WRITERS; writer++) {
      var model = new KillModel(writer, seed);
      while (model.step() < Long.parseLong(args[2 + writer])) {
        model.next();
      }
      Thread.ofPlatform().start(() -> write(store, model));
    }
  }

  private static void write(RecordStore store, KillModel model) {
    while (true) {
      store.write(KillModel.CATALOGUE, model.next());
      Victim.say("ack " + model.writer() + " " + model.step());
    }
  }
}
