package dev.vitrine.testkit.browser;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A running `chromedriver` process on a free loopback port.
final class Driver implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final String NAME = "chromedriver";

  private final Process process;
  private final URI address;

  private Driver(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// Where `chromedriver` is, if it is installed: `VITRINE_CHROMEDRIVER` says so, or it is on the
  /// `PATH`.
  static Optional<Path> installed() {
    Stream<Path> named = Stream.ofNullable(System.getenv("VITRINE_CHROMEDRIVER")).map(Path::of);
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> found =
        Stream.of(path.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, NAME));
    return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
  }

  /// Starts the program and waits until it says its port.
  static Driver start() {
    Path program =
        installed()
            .orElseThrow(() ->
                VitrineException.notFound(
                    "no chromedriver on the PATH; Debian has it in chromium-driver"));
    Process process = null;
    try {
      process =
          new ProcessBuilder(program.toString(), "--port=0", "--log-level=WARNING")
              .redirectErrorStream(true)
              .start();
      return new Driver(process, URI.create("http://127.0.0.1:" + port(process)));
    } catch (IOException | VitrineException e) {
      if (process != null) {
        process.destroyForcibly();
      }
      throw new VitrineException(Kind.BUG, "chromedriver did not start", e);
    }
  }

  private static int port(Process process) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher matcher = STARTED.matcher(line);
      if (matcher.find()) {
        int port = Integer.parseInt(matcher.group(1));
        Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
        return port;
      }
      all.append(line).append('\n');
    }
    throw new VitrineException(Kind.BUG, "chromedriver said only: " + all);
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
