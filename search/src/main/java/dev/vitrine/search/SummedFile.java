package dev.vitrine.search;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// A file of what was learnt that ends with the SHA-256 of what is before it, so that damage shows.
/// It is whole or not there.
public final class SummedFile {
  private static final int SUM = 32;

  private SummedFile() {}

  /// Writes bytes and their sum.
  ///
  /// @throws VitrineException BAD_REQUEST when the file cannot be written
  public static void write(Path file, byte[] body) {
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      try (var out = Files.newOutputStream(beside)) {
        out.write(body);
        out.write(sum(body));
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  /// The bytes without their sum.
  ///
  /// @param what it is, for messages
  /// @throws VitrineException CORRUPT when the sum is another one; BAD_REQUEST when there is no
  ///   file
  public static byte[] read(Path file, String what) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such " + what);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      byte[] body = Arrays.copyOf(bytes, Math.max(0, bytes.length - SUM));
      byte[] sum = Arrays.copyOfRange(bytes, body.length, bytes.length);
      if (!Arrays.equals(sum(body), sum)) {
        throw refused(file, "is no whole " + what);
      }
      return body;
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is no whole " + what + ": " + e, e);
    }
  }

  /// The SHA-256 of bytes.
  public static byte[] sum(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256", e);
    }
  }

  /// The refusal of a file that is not what it should be.
  public static VitrineException refused(Path file, String why) {
    return new VitrineException(Kind.CORRUPT, file + ": " + why + "; train it anew");
  }
}
