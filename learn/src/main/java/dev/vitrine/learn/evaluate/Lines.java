package dev.vitrine.learn.evaluate;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// The lines of a UTF-8 text file, packed or not, with their numbers; byte order marks, carriage
/// returns and blank lines are taken away.
public final class Lines {
  private Lines() {}

  /// What is done with a line.
  public interface Taker {
    /// Takes one line.
    ///
    /// @param where file and line, for messages
    void take(String where, String line);
  }

  /// Takes every line that is not blank.
  ///
  /// @throws VitrineException BAD_REQUEST when the file cannot be read
  public static void each(Path file, Taker taker) {
    String where = file.toString();
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        where = file + ":" + number;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!text.isBlank()) {
          taker.take(where, text);
        }
      }
    } catch (IOException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, where + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    if (file.toString().endsWith(".gz")) {
      try {
        bytes = new GZIPInputStream(bytes, 1 << 16);
      } catch (IOException e) {
        bytes.close();
        throw e;
      }
    }
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(bytes, strict));
  }
}
