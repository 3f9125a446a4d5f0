package dev.vitrine.signals.store;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Shoppers of whom nothing is to be remembered, by the numbers that stand for the names of clients
/// and users, in a file of its own: a line for each with the number and since when something may be
/// remembered again. Safe for use by many threads.
final class OptOuts {
  /// Never again.
  private static final long NEVER = Long.MAX_VALUE;

  private static final int HEX = 16;

  private final Path file;
  private final Map<Long, Long> since = new ConcurrentHashMap<>();

  private OptOuts(Path file) {
    this.file = file;
  }

  /// Nobody.
  static OptOuts none() {
    return new OptOuts(Path.of(""));
  }

  /// Reads those of a file; none where it is not there.
  ///
  /// @throws VitrineException CORRUPT when a line of it cannot be read
  static OptOuts open(Path file) {
    var outs = new OptOuts(file);
    if (Files.exists(file)) {
      try {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          outs.read(lines.get(i), i + 1);
        }
      } catch (IOException e) {
        throw new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e, e);
      }
    }
    return outs;
  }

  private void read(String line, int number) {
    try {
      long name = Long.parseUnsignedLong(line, 0, HEX, 16);
      since.put(name, Long.parseLong(line.substring(HEX + 1)));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new VitrineException(
          Kind.CORRUPT, file + ": line " + number + " is not a number and a time", e);
    }
  }

  /// Nothing is to be remembered of who has a name from now on.
  synchronized void out(String name) {
    since.put(Hash.of(name), NEVER);
    write();
  }

  /// What is done under a name from a time on may be remembered again; nothing changes for who had
  /// not opted out.
  ///
  /// @param time in milliseconds since 1970
  synchronized void in(String name, long time) {
    if (has(name)) {
      since.put(Hash.of(name), time);
      write();
    }
  }

  /// Whether nothing is remembered of who has a name.
  boolean has(String name) {
    return since.getOrDefault(Hash.of(name), 0L) == NEVER;
  }

  /// Whether what someone did, taken in at a time, is not to be remembered of them.
  boolean silent(Who who, long time) {
    return !since.isEmpty() && (silent(who.client(), time) || silent(who.user(), time));
  }

  private boolean silent(String name, long time) {
    return !name.isEmpty() && time < since.getOrDefault(Hash.of(name), 0L);
  }

  private void write() {
    var lines = new StringBuilder();
    new TreeMap<>(since)
        .forEach((name, time) ->
            lines.append(HexFormat.of().toHexDigits(name)).append(" ").append(time).append("\n"));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, lines);
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.OVERLOADED, file + ": cannot be written: " + e, e);
    }
  }
}
