package dev.vitrine.kernel.error;

/// The only exception type of the project: a kind and a message that names what and where.
public final class VitrineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  public VitrineException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public VitrineException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
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
}
