package dev.vitrine.kernel.error;

import java.time.Duration;

/// The only exception type of the project: a kind and a message that names what and where.
public final class VitrineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Duration wait;

  public VitrineException(Kind kind, String message) {
    super(message);
    this.kind = kind;
    this.wait = Duration.ZERO;
  }

  public VitrineException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.wait = Duration.ZERO;
  }

  private VitrineException(String message, Duration wait) {
    super(message);
    this.kind = Kind.OVERLOADED;
    this.wait = wait;
  }

  /// More than can be done now, where it is known about when there will be room.
  ///
  /// @param wait after which it is worth to try again
  public static VitrineException busy(String message, Duration wait) {
    return new VitrineException(message, wait);
  }

  /// A caller's mistake, in words that name what and where.
  public static VitrineException badRequest(String message) {
    return new VitrineException(Kind.BAD_REQUEST, message);
  }

  /// Something named that does not exist.
  public static VitrineException notFound(String message) {
    return new VitrineException(Kind.NOT_FOUND, message);
  }

  public Kind kind() {
    return kind;
  }

  /// After which time it is worth to try again; zero where that is not known.
  public Duration again() {
    return wait;
  }
}
