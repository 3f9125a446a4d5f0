package dev.vitrine.app.simulation;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.simulations.RunJson;
import dev.vitrine.serve.simulations.Simulations.Run;
import dev.vitrine.serve.simulations.Simulations.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The files of one run. Each is written beside its place and moved there whole. Those that change
/// while it runs have names that backups leave out.
///
/// @param path its folder
public record RunFolder(Path path) {
  /// The run itself, if it is there and can be read.
  Optional<Run> read() {
    return text(file("run.json")).flatMap(RunFolder::json).flatMap(RunJson::read);
  }

  void write(Run run) {
    put(file("run.json"), Json.text(RunJson.write(run)), true);
  }

  /// The same run with how far it is by now.
  Run further(Run run) {
    return text(progress())
        .flatMap(RunFolder::json)
        .map(node -> run.at(node.path("doing").asString(""), node.path("done").asLong(0)))
        .orElse(run);
  }

  void at(String doing, long done) {
    put(progress(), Json.text(Json.object().put("doing", doing).put("done", done)), false);
  }

  /// Notes how a run ended, unless that is noted already.
  Run end(Run run, State how, String why, long at) {
    Run now = read().orElse(run);
    if (now.state() == State.RUNNING) {
      now = further(now).ended(how, why, at);
      write(now);
    }
    return now;
  }

  /// What its policies came to, in JSON, if it is done.
  Optional<String> outcomes() {
    return text(file("outcomes.json"));
  }

  void outcomes(String json, String svg) {
    put(file("outcomes.json"), json, true);
    put(drawing(), svg, true);
  }

  /// A drawing of what they came to.
  Path drawing() {
    return file("outcomes.svg");
  }

  /// Held by the program that runs it.
  Path lock() {
    return file("running.lock");
  }

  /// What its process said that a server began.
  Path said() {
    return file("said.tmp");
  }

  /// Where its shops are while they are needed.
  Path work() {
    return file("work.tmp");
  }

  private Path progress() {
    return file("progress.tmp");
  }

  private Path file(String name) {
    return path.resolve(name);
  }

  /// When it was last heard of, in milliseconds since 1970.
  long lastSeen(long otherwise) {
    try {
      return Files.getLastModifiedTime(progress()).toMillis();
    } catch (IOException e) {
      return otherwise;
    }
  }

  /// Removes all of it, first of all what says that it is there.
  void erase() {
    try {
      Files.deleteIfExists(file("run.json"));
      erase(path);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, path + ": cannot be removed: " + e, e);
    }
  }

  /// Removes what is needed only while it runs.
  void clear() {
    try {
      erase(work());
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(RunFolder.class.getName())
          .log(System.Logger.Level.WARNING, work() + ": cannot be removed: " + e);
    }
  }

  private static void erase(Path top) throws IOException {
    if (!Files.exists(top)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(top)) {
      for (Path one : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.of(Json.read(text));
    } catch (VitrineException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e, e);
    }
  }

  private static void put(Path file, String text, boolean surely) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (var out =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        if (surely) {
          out.force(true);
        }
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.OVERLOADED, file + ": cannot be written: " + e, e);
    }
  }
}
