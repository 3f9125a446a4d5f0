package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;

/// Numbers given on the command line, refused where they make no sense.
final class Given {
  private Given() {}

  /// The number, if it lies between two ends, both included.
  ///
  /// @throws VitrineException BAD_REQUEST naming the option and what it takes
  static long within(String option, long value, long least, long most) {
    if (value < least || value > most) {
      throw VitrineException.badRequest(
          option + " " + value + ": expected a number from " + least + " to " + most);
    }
    return value;
  }
}
