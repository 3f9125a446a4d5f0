package dev.vitrine.testkit.kill;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A Java process that a test kills. What it says goes to a file, so that nothing it has said is
/// lost with it.
public final class Victim {
  private static final Duration LOOK = Duration.ofMillis(2);

  private final Process process;
  private final Path said;
  private final Path complaints;

  private Victim(Process process, Path said, Path complaints) {
    this.process = process;
    this.said = said;
    this.complaints = complaints;
  }

  /// Starts a class that has a `main`, with the class path of this process.
  ///
  /// @param folder for what it says
  public static Victim start(Path folder, Class<?> main, List<String> arguments)
      throws IOException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Path complaints = Files.createTempFile(folder, "complaints", ".txt");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(complaints.toFile())
            .start();
    return new Victim(process, said, complaints);
  }

  /// Kills it once it has said a line that begins so, and some time has passed since.
  ///
  /// @return every line that it said to the end; one that the kill cut off is not among them
  /// @throws IllegalStateException when it ends by itself before
  public List<String> killedAfter(String begin, Duration more)
      throws IOException, InterruptedException {
    try {
      while (lines().stream().noneMatch(line -> line.startsWith(begin))) {
        refuseEnded();
        Thread.sleep(LOOK);
      }
      Thread.sleep(more);
      refuseEnded();
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
    return lines();
  }

  private void refuseEnded() throws IOException {
    if (!process.isAlive()) {
      throw new IllegalStateException(
          "it ended by itself with " + process.exitValue() + ": " + Files.readString(complaints));
    }
  }

  private List<String> lines() throws IOException {
    String all = Files.readString(said, StandardCharsets.UTF_8);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
  }

  /// Says a line from inside the process, in one system call.
  public static synchronized void say(String line) {
    try (var out = new Unclosed()) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
