package dev.vitrine.kernel.query;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

/// The items that a shopper who scrolls on has been shown before, told apart by 40 bits of their
/// ids. It travels as a short text with the shopper, so that pages go on where they were whoever
/// answers and whatever moved meanwhile.
public final class Seen {
  /// Most items that are remembered.
  public static final int MOST = 2_000;

  /// Nothing was shown yet.
  public static final Seen NOTHING = new Seen(new long[0]);

  private static final int BYTES = 5;

  /// In the order in which they were shown.
  private final long[] items;

  private Seen(long[] items) {
    this.items = items;
  }

  /// Those of a text.
  ///
  /// @param token what {@link #token()} gave, or nothing for a first page
  /// @throws VitrineException BAD_REQUEST when it is no such text
  public static Seen of(String token) {
    byte[] bytes = bytes(token);
    if (bytes.length % BYTES != 0 || bytes.length > MOST * BYTES) {
      throw wrong();
    }
    long[] items = new long[bytes.length / BYTES];
    for (int i = 0; i < bytes.length; i++) {
      items[i / BYTES] = items[i / BYTES] << 8 | (bytes[i] & 0xff);
    }
    return new Seen(items);
  }

  private static byte[] bytes(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException _) {
      throw wrong();
    }
  }

  private static VitrineException wrong() {
    return VitrineException.badRequest("'after' is not what an answer gave as 'next'");
  }

  /// These and further ones; the oldest are forgotten beyond {@link #MOST}.
  public Seen and(List<String> ids) {
    long[] all = Arrays.copyOf(items, items.length + ids.size());
    for (int i = 0; i < ids.size(); i++) {
      all[items.length + i] = number(ids.get(i));
    }
    return new Seen(Arrays.copyOfRange(all, Math.max(0, all.length - MOST), all.length));
  }

  /// How many there are.
  public int size() {
    return items.length;
  }

  /// Whether an item is among them.
  public boolean has(String id) {
    return place(id) >= 0;
  }

  /// The 0-based rank at which an item was shown, or -1.
  public int place(String id) {
    long number = number(id);
    for (int place = 0; place < items.length; place++) {
      if (items[place] == number) {
        return place;
      }
    }
    return -1;
  }

  private static long number(String id) {
    var crc = new CRC32C();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() << 8 | (id.hashCode() & 0xff);
  }

  /// A text for the next page, of letters, digits, `-` and `_`.
  public String token() {
    byte[] bytes = new byte[items.length * BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (items[i / BYTES] >>> (8 * (BYTES - 1 - i % BYTES)));
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seen seen && Arrays.equals(items, seen.items);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }

  @Override
  public String toString() {
    return items.length + " seen";
  }
}
