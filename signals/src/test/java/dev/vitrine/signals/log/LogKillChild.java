package dev.vitrine.signals.log;

import dev.vitrine.testkit.kill.Victim;
import java.nio.file.Path;

/// The process that the kill test kills: writers that append batches and print each
/// acknowledgement.
final class LogKillChild {
  static final int WRITERS = 3;
  static final int BATCH = 7;

  private LogKillChild() {}

  /// Appends until it is killed.
  ///
  /// @param args the folder, and the number of events that each writer has appended
  public static void main(String[] args) {
    Victim.say("opening");
    SqliteEventLog log = SqliteEventLog.open(Path.of(args[0]), written -> {});
    Victim.say("ready");
    for (int writer = 0; writer < WRITERS; writer++) {
      int name = writer;
      int begun = Integer.parseInt(args[1 + writer]);
      Thread.ofPlatform().start(() -> append(log, name, begun));
    }
  }

  private static void append(SqliteEventLog log, int writer, int begun) {
    int next = begun;
    while (true) {
      log.append(SomeEvents.of(writer, next, next + BATCH));
      next += BATCH;
      Victim.say("ack " + writer + " " + next);
    }
  }
}
