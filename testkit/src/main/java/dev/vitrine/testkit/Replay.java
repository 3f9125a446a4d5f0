package dev.vitrine.testkit;

/// A note beside a failure that tells how to repeat it; without a stack trace of its own.
final class Replay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Replay(String line) {
    super(line, null, false, false);
  }
}
