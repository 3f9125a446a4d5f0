package dev.vitrine.index.record;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The process that the kill test kills: writers that print each acknowledgement.
final class KillChild {
  private KillChild() {}

  /// Writes until it is killed.
  ///
  /// @param args folder, seed, and the step each writer has reached
  public static void main(String[] args) {
    long seed = Long.parseLong(args[1]);
    RecordStore store = RecordStore.open(Path.of(args[0]));
    say("ready");
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
      say("ack " + model.writer() + " " + model.step());
    }
  }

  /// One system call a line.
  private static synchronized void say(String line) {
    try (var out = new Unclosed()) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Unclosed extends FileOutputStream {
    Unclosed() {
      super(FileDescriptor.out);
    }

    @Override
    public void close() {
      // Standard output stays open.
    }
  }
}
