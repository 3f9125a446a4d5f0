package dev.vitrine.bench.workload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program in a process of its own, with the flags of `./vitrine`, that tells what it measured
/// line by line.
final class Child implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--add-modules=jdk.incubator.vector",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError");

  /// What else `./vitrine` says of memory, depending on the machine.
  private static final List<String> OF_MEMORY =
      List.of(
          "-XX:+UseTransparentHugePages",
          "-XX:-G1UseAdaptiveIHOP",
          "-XX:InitiatingHeapOccupancyPercent=");

  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts a program.
  ///
  /// @param flags further flags of the virtual machine
  static Child start(Class<?> main, List<String> flags, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> OF_MEMORY.stream().anyMatch(flag::startsWith))
        .forEach(command::add);
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /// The numbers after a word, of the next line that begins with it.
  double[] told(String word) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      String[] parts = line.split(" ", -1);
      if (parts[0].equals(word)) {
        double[] numbers = new double[parts.length - 1];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = Double.parseDouble(parts[i + 1]);
        }
        return numbers;
      }
    }
    throw new IllegalStateException("the new process ended before '" + word + "'");
  }

  /// Reads the rest and waits for the end; whether it was a good one.
  boolean ended() throws IOException {
    out.transferTo(Writer.nullWriter());
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    out.close();
  }
}
