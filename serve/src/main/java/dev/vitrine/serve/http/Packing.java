package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// The gzip form of replies, for clients that take it and bodies that gain by it.
final class Packing {
  private static final int WORTH_IT = 1_024;

  private Packing() {}

  /// The reply packed, or as it is.
  ///
  /// @param accepted the request's `Accept-Encoding`
  static Reply of(Reply reply, String accepted) {
    if (reply.body().length < WORTH_IT || !compressible(reply.type())) {
      return reply;
    }
    Map<String, String> headers = new TreeMap<>(reply.headers());
    headers.put("Vary", "Accept-Encoding");
    if (!takes(accepted)) {
      return new Reply(reply.status(), reply.type(), reply.body(), headers);
    }
    headers.put("Content-Encoding", "gzip");
    return new Reply(reply.status(), reply.type(), packed(reply.body()), headers);
  }

  private static boolean compressible(String type) {
    return type.startsWith("text/")
        || type.startsWith("application/json")
        || type.startsWith("application/manifest+json")
        || type.startsWith("image/svg+xml");
  }

  /// Whether gzip is named, and not with a weight of 0.
  static boolean takes(String accepted) {
    for (String one : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = one.strip().split("\\s*;\\s*q\\s*=\\s*", -1);
      if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
        return parts.length < 2 || !parts[1].matches("0(\\.0*)?");
      }
    }
    return false;
  }

  private static byte[] packed(byte[] body) {
    var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
    try (OutputStream out = new Quick(bytes)) {
      out.write(body);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "packing in memory failed", e);
    }
    return bytes.toByteArray();
  }

  /// Gzip with little effort: most of the gain for a third of the time.
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream out) throws IOException {
      super(out, 8_192);
      def.setLevel(Deflater.BEST_SPEED + 2);
    }
  }
}
