package dev.vitrine.index;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/// The check of every byte of committed postings against its file's sum, before anything is served
/// from them.
final class Intact {
  private Intact() {}

  /// @throws VitrineException CORRUPT naming the file that is damaged or missing
  static void check(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var directory = FSDirectory.open(folder)) {
      if (DirectoryReader.indexExists(directory)) {
        try (var reader = DirectoryReader.open(directory)) {
          reader.leaves().parallelStream().forEach(Intact::check);
        }
      }
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw refused(folder, cause == null ? e : cause);
    } catch (IOException e) {
      throw refused(folder, e);
    } catch (RuntimeException e) {
      throw new VitrineException(Kind.CORRUPT, folder + " is refused: damaged: " + e, e);
    }
  }

  private static void check(LeafReaderContext leaf) {
    try {
      if (leaf.reader() instanceof CodecReader segment) {
        segment.checkIntegrity();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static VitrineException refused(Path folder, Exception e) {
    boolean damaged =
        switch (e) {
          case CorruptIndexException _,
              IndexFormatTooNewException _,
              IndexFormatTooOldException _,
              IndexNotFoundException _,
              NoSuchFileException _,
              FileNotFoundException _,
              EOFException _ ->
              true;
          default -> false;
        };
    return damaged
        ? new VitrineException(Kind.CORRUPT, folder + " is refused: " + told(e), e)
        : new VitrineException(Kind.BUG, folder + " cannot be read: " + e, e);
  }

  /// The message, and those of what caused it: one of them names the file.
  private static String told(Throwable e) {
    Throwable cause = e.getCause();
    String message = String.valueOf(e.getMessage());
    return cause == null ? message : message + ": " + told(cause);
  }
}
