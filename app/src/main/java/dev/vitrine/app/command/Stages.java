package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How much of the cascade an evaluation lets work.
enum Stages {
  /// Words and hand-set weights.
  LEXICAL,
  /// The relevance model too, trained on the judged set by parts.
  FULL;

  /// Its name on the command line.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The stages with a name.
  ///
  /// @throws VitrineException naming those that there are
  static Stages of(String key) {
    return Arrays.stream(values())
        .filter(stages -> stages.key().equals(key))
        .findFirst()
        .orElseThrow(() -> VitrineException.badRequest("--stages " + key + ": known are " + all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(Stages::key).collect(Collectors.joining(", "));
  }
}
