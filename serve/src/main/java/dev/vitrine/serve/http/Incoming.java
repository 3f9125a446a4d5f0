package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A body that comes part by part and is not held in memory.
public interface Incoming {
  /// Writes all of it to a file, within the limits of the route.
  ///
  /// @throws VitrineException BAD_REQUEST when it is larger than the limit or breaks off, TIMEOUT
  ///   when it takes too long
  void to(Path file);

  /// A body that is here already.
  static Incoming of(byte[] body) {
    return file -> {
      try {
        Files.write(file, body);
      } catch (IOException e) {
        throw new VitrineException(Kind.OVERLOADED, "the file cannot be kept: " + e, e);
      }
    };
  }
}
