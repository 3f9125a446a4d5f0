package dev.vitrine.index.record;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Long texts in the GZIP form, as they lie in the record.
final class Packed {
  private Packed() {}

  static byte[] pack(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "cannot pack: " + e, e);
    }
    return out.toByteArray();
  }

  static byte[] unpack(byte[] packed) {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return unpacking.readAllBytes();
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, "a packed text is damaged", e);
    }
  }
}
