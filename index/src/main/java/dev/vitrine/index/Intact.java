package dev.vitrine.index;

import dev.vitrine.index.column.Sums;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;

/// The check of every byte of committed postings against its file's sum, before anything is served
/// from them.
final class Intact {
  private Intact() {}

  private interface Look<T> {
    T at(FSDirectory directory) throws IOException;
  }

  /// The notes of the last commit, none when there was no commit.
  ///
  /// @throws VitrineException CORRUPT naming the file that is damaged
  static Map<String, String> notes(Path folder) {
    return look(
        folder,
        directory -> Map.copyOf(SegmentInfos.readLatestCommit(directory).getUserData()),
        Map.of());
  }

  /// Reads every file of the last commit, on all cores.
  ///
  /// @return how many files there were
  /// @throws VitrineException CORRUPT naming the file that is damaged or missing
  static int check(Path folder) {
    return look(
        folder,
        directory -> {
          var files = SegmentInfos.readLatestCommit(directory).files(false);
          files.parallelStream().forEach(file -> check(directory, file));
          return files.size();
        },
        0);
  }

  private static <T> T look(Path folder, Look<T> look, T none) {
    if (!Files.exists(folder)) {
      return none;
    }
    try (var directory = new NIOFSDirectory(folder)) {
      return DirectoryReader.indexExists(directory) ? look.at(directory) : none;
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw refused(folder, cause == null ? e : cause);
    } catch (IOException e) {
      throw refused(folder, e);
    } catch (RuntimeException e) {
      throw new VitrineException(Kind.CORRUPT, folder + " is refused: damaged: " + e, e);
    }
  }

  private static void check(FSDirectory directory, String file) {
    Path path = directory.getDirectory().resolve(file);
    try (var in = directory.openInput(file, IOContext.READONCE);
        var channel = FileChannel.open(path)) {
      // The footer first: a file too short to have one is refused before it is summed.
      long stated = CodecUtil.retrieveChecksum(in);
      if (Sums.of(channel, in.length() - Long.BYTES, new CRC32()) != stated) {
        throw new CorruptIndexException("its sum is wrong", path.toString());
      }
    } catch (EOFException e) {
      throw new UncheckedIOException(new EOFException(path + ": " + e.getMessage()));
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
