package dev.vitrine.learn.session;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.count.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Visits in the order in which they happened, each with its items in theirs.
///
/// @param visits items by numbers that stand for them
public record SessionSet(List<long[]> visits) {
  /// The file of a set in its folder.
  public static final String FILE = "train-sessions.txt.gz";

  private static final long ITEM = 1;

  /// Reads a set: a visit a line, numbers of items with spaces between, gzipped.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such file, BAD_REQUEST naming the line
  ///   that is wrong
  public static SessionSet read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      throw VitrineException.notFound(file + ": no such file");
    }
    var visits = new ArrayList<long[]>();
    try (InputStream raw = Files.newInputStream(file);
        var lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        visits.add(visit(line, file, visits.size() + 1));
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
    }
    return new SessionSet(visits);
  }

  private static long[] visit(String line, Path file, int number) {
    String[] parts = line.strip().split(" +", -1);
    long[] items = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      try {
        items[i] = Hash.of(ITEM, Long.parseLong(parts[i]));
      } catch (NumberFormatException e) {
        throw new VitrineException(
            Kind.BAD_REQUEST, file + ":" + number + ": \"" + parts[i] + "\" is no number", e);
      }
    }
    return items;
  }
}
