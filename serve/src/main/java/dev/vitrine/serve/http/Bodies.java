package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Reads bodies within a size and a time, so that neither a large nor a slow client holds anything
/// for long. What all searches together have sent beyond their first part is limited too, since
/// anybody may send it; who writes has shown a key.
final class Bodies {
  private static final int PART = 16_384;
  private static final int PARTS = 4_096;

  /// How much longer than other bodies a file may take.
  private static final int FILES = 60;

  private final GateRules rules;
  private final Semaphore parts = new Semaphore(PARTS);

  Bodies(GateRules rules) {
    this.rules = rules;
  }

  /// The bytes, or empty when there are more than the limit.
  Optional<byte[]> read(ServerRequest request, Route.Size size) {
    int[] taken = {0};
    try {
      return read(request, rules.limit(size), size != Route.Size.WRITE, taken);
    } catch (VitrineException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The web server reads as it goes; what is wrong with the framing shows only here.
      throw new VitrineException(Kind.BAD_REQUEST, "the body broke off or is badly framed", e);
    } finally {
      parts.release(taken[0]);
    }
  }

  private Optional<byte[]> read(ServerRequest request, long limit, boolean shared, int[] taken)
      throws IOException {
    if (request.headers().contentLength().orElse(0) > limit) {
      return Optional.empty();
    }
    if (!request.content().hasEntity()) {
      return Optional.of(new byte[0]);
    }
    try (InputStream in = request.content().inputStream()) {
      return read(in, limit, shared, taken);
    }
  }

  private Optional<byte[]> read(InputStream in, long limit, boolean shared, int[] taken)
      throws IOException {
    Duration time = rules.upload();
    long end = System.nanoTime() + time.toNanos();
    var out = new ByteArrayOutputStream();
    byte[] part = new byte[PART];
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
      while (shared && out.size() / PART > taken[0]) {
        take(taken);
      }
      read = in.read(part);
    }
    return Optional.of(out.toByteArray());
  }

  private void take(int[] taken) {
    if (!parts.tryAcquire()) {
      throw VitrineException.busy("too many large bodies at the same time", Gateway.SOON);
    }
    taken[0]++;
  }

  /// A body that comes part by part, for who writes it to a file.
  Incoming incoming(ServerRequest request) {
    return file -> {
      try {
        save(request, file);
      } catch (VitrineException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        throw new VitrineException(
            Kind.BAD_REQUEST, "the file broke off, is badly framed, or cannot be kept", e);
      }
    };
  }

  private void save(ServerRequest request, Path file) throws IOException {
    long limit = rules.limit(Route.Size.FILE);
    long end = System.nanoTime() + FILES * rules.upload().toNanos();
    long size = 0;
    byte[] part = new byte[PART];
    try (InputStream in = request.content().inputStream();
        OutputStream out = Files.newOutputStream(file)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        size += read;
        if (size > limit) {
          throw VitrineException.badRequest("the file is larger than " + limit + " bytes");
        }
        if (System.nanoTime() > end) {
          throw new VitrineException(Kind.TIMEOUT, "the file took too long to arrive");
        }
        out.write(part, 0, read);
      }
    }
  }
}
