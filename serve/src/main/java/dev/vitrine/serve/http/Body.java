package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/// Reads bodies within a size and a time, so that neither a large nor a slow client holds a thread.
final class Body {
  private Body() {}

  /// The bytes, or empty when there are more than the limit.
  static Optional<byte[]> read(ServerRequest request, long limit, Duration time) {
    if (request.headers().contentLength().orElse(0) > limit) {
      return Optional.empty();
    }
    if (!request.content().hasEntity()) {
      return Optional.of(new byte[0]);
    }
    long end = System.nanoTime() + time.toNanos();
    var out = new ByteArrayOutputStream();
    byte[] part = new byte[16_384];
    try (InputStream in = request.content().inputStream()) {
      int read = in.read(part);
      while (read >= 0) {
        out.write(part, 0, read);
        if (out.size() > limit) {
          return Optional.empty();
        }
        if (System.nanoTime() > end) {
          throw new VitrineException(
              Kind.TIMEOUT, "the body took longer than " + time.toSeconds() + " s");
        }
        read = in.read(part);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "the body broke off", e);
    }
    return Optional.of(out.toByteArray());
  }
}
