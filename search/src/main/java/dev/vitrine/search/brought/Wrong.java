package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is said of files that cannot be used, and the limits that all of them are held to.
final class Wrong {
  static final int MOST_FEATURES = 65_535;
  static final int MOST_TREES = 1 << 16;
  static final int MOST_LEAVES = 1 << 17;
  static final int MOST_CLASSES = 1_024;
  static final int DEEPEST = 500;
  private static final long LONGEST = 128L << 20;

  private Wrong() {}

  /// A file that is damaged, or not what it says it is.
  static VitrineException corrupt(Path file, String where, String what) {
    return new VitrineException(Kind.CORRUPT, file + ", " + where + ": " + what);
  }

  /// A whole model that is of a kind that is not read.
  static VitrineException refused(Path file, String where, String what) {
    return VitrineException.badRequest(file + ", " + where + ": " + what);
  }

  /// Refuses what is no file or too long.
  static void check(Path file) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such model");
    }
    try {
      if (Files.size(file) > LONGEST) {
        throw VitrineException.badRequest(file + ": is longer than " + (LONGEST >> 20) + " MB");
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static VitrineException unreadable(Path file, IOException e) {
    return new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e.getMessage(), e);
  }
}
