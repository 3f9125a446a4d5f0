package dev.vitrine.kernel.error;

import java.lang.System.Logger.Level;

/// A kind of failure: whose fault it is, the HTTP status that says so, whether trying again can
/// help, and how loudly it is logged.
public enum Kind {
  /// The caller asked for something that cannot be; the message names what and where.
  BAD_REQUEST(400, false, Level.DEBUG),
  /// The caller showed no key, or one without the right.
  UNAUTHORISED(403, false, Level.INFO),
  /// What was named does not exist.
  NOT_FOUND(404, false, Level.DEBUG),
  /// What was to be written over is not what the caller had read.
  CHANGED(412, false, Level.DEBUG),
  /// More was asked than can be served now.
  OVERLOADED(429, true, Level.WARNING),
  /// The time allowed ran out.
  TIMEOUT(408, true, Level.INFO),
  /// Stored data is damaged; it is refused, never served.
  CORRUPT(500, false, Level.ERROR),
  /// Our fault.
  BUG(500, false, Level.ERROR);

  private final int status;
  private final boolean retry;
  private final Level level;

  Kind(int status, boolean retry, Level level) {
    this.status = status;
    this.retry = retry;
    this.level = level;
  }

  /// The HTTP status code of this kind.
  public int status() {
    return status;
  }

  /// Whether the same request may succeed later.
  public boolean retry() {
    return retry;
  }

  /// The level it is logged at.
  public Level level() {
    return level;
  }
}
