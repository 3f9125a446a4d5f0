package dev.vitrine.app.backup;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/// The checksum at the end of a backup: the comment of the archive, whose last 64 characters are
/// the SHA-256 of every byte before them. No byte can change unseen.
final class Seal {
  private static final String BEGINS = "vitrine-backup sha256:";
  private static final int DIGITS = 64;
  private static final int PART = 1 << 16;

  /// The comment of an archive that is not sealed yet.
  static final String OPEN = BEGINS + "0".repeat(DIGITS);

  private Seal() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "there is no SHA-256", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Seals a finished archive and makes it durable.
  static void close(Path file, LongConsumer read) throws IOException {
    String sum = sum(file, read);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer digits = StandardCharsets.US_ASCII.encode(sum);
      long at = channel.size() - DIGITS;
      while (digits.hasRemaining()) {
        at += channel.write(digits, at);
      }
      channel.force(true);
    }
  }

  /// What a seal says.
  ///
  /// @throws VitrineException BAD_REQUEST when the file has none, so that it is no whole backup
  static String of(Path file) throws IOException {
    int length = OPEN.length();
    var end = ByteBuffer.allocate(length);
    try (FileChannel channel = FileChannel.open(file)) {
      long from = channel.size() - length;
      while (from >= 0 && end.hasRemaining() && channel.read(end, from + end.position()) > 0) {
        // Reading on.
      }
    }
    String text = new String(end.array(), StandardCharsets.ISO_8859_1);
    if (!text.startsWith(BEGINS) || !text.substring(BEGINS.length()).matches("[0-9a-f]{64}")) {
      throw VitrineException.badRequest(
          file + ": is no backup of Vitrine, or was cut off: it does not end in a seal");
    }
    return text.substring(BEGINS.length());
  }

  /// Refuses a file that is damaged.
  static void check(Path file, LongConsumer read) throws IOException {
    String said = of(file);
    if (!sum(file, read).equals(said)) {
      throw new VitrineException(
          Kind.CORRUPT, file + ": is damaged: its bytes are not those that were sealed");
    }
  }

  private static String sum(Path file, LongConsumer read) throws IOException {
    MessageDigest digest = digest();
    long left = Files.size(file) - DIGITS;
    byte[] part = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      while (left > 0) {
        int got = in.read(part, 0, (int) Math.min(part.length, left));
        if (got < 0) {
          break;
        }
        digest.update(part, 0, got);
        read.accept(got);
        left -= got;
      }
    }
    return hex(digest);
  }
}
