package dev.vitrine.app.simulation;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.serve.simulations.Simulations.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The process that a run has to itself: with a bounded heap, at low priority where the system has
/// `nice`, and gone when this program is, since it reads from it.
record RunProcess(long number, Process process) {
  /// The exit status of a program that ran out of memory, as its options wish.
  static final int OUT_OF_MEMORY = 3;

  private static final System.Logger LOG = System.getLogger(RunProcess.class.getName());
  private static final int PATIENCE = 5;
  private static final List<Path> NICE = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));

  /// Starts one.
  ///
  /// @param data the data folder that keeps the run
  /// @param memory most bytes of its heap
  static RunProcess start(Path data, RunFolder folder, Run run, long memory) {
    try {
      Files.createDirectories(folder.work());
      Process process =
          new ProcessBuilder(command(data, folder, run, memory))
              .redirectErrorStream(true)
              .redirectOutput(folder.said().toFile())
              .start();
      return new RunProcess(run.number(), process);
    } catch (IOException e) {
      throw new VitrineException(Kind.OVERLOADED, "no process can be started: " + e, e);
    }
  }

  private static List<String> command(Path data, RunFolder folder, Run run, long memory) {
    var words = new ArrayList<String>();
    NICE.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .ifPresent(nice -> words.addAll(List.of(nice.toString(), "-n", "10")));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "--add-modules",
            "jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseParallelGC",
            "-XX:GCTimeLimit=80",
            "-XX:GCHeapFreeLimit=10",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xmx" + memory));
    words.add("-Djava.io.tmpdir=" + folder.work().toAbsolutePath());
    words.add("-Dvitrine.root=" + System.getProperty("vitrine.root", ""));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.vitrine.app.Main"));
    words.addAll(List.of("simulate", "--keep", data.toAbsolutePath().toString()));
    words.addAll(List.of("--kept-as", Long.toString(run.number())));
    words.addAll(options(run.asked()));
    return words;
  }

  private static List<String> options(Asked asked) {
    return List.of(
        "--world",
        String.join(",", asked.worlds()),
        "--days",
        Integer.toString(asked.days()),
        "--learn",
        Integer.toString(asked.learn()),
        "--again",
        Integer.toString(asked.again()),
        "--products",
        Integer.toString(asked.products()),
        "--shoppers",
        Integer.toString(asked.shoppers()),
        "--seed",
        Long.toString(asked.seed()),
        "--runs",
        Integer.toString(asked.markets()),
        "--policy",
        String.join(",", asked.policies()));
  }

  boolean alive() {
    return process.isAlive();
  }

  /// Waits until it has ended; its exit status.
  int waited() {
    while (true) {
      try {
        return process.waitFor();
      } catch (InterruptedException e) {
        // Nobody interrupts who waits here; if so, it is waited on.
        LOG.log(System.Logger.Level.DEBUG, "interrupted", e);
      }
    }
  }

  /// Ends it: asked first, made to when it does not.
  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
