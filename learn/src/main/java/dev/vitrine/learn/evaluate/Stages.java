package dev.vitrine.learn.evaluate;

import dev.vitrine.kernel.error.VitrineException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How much of the cascade works while it is measured.
public enum Stages {
  /// Words alone.
  LEXICAL,
  /// Words, and vectors learnt from the catalogue's own texts.
  HYBRID,
  /// Both, and a relevance model in the final stage.
  FULL;

  /// Its name in commands.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one with a name.
  ///
  /// @throws VitrineException BAD_REQUEST naming those there are
  public static Stages of(String key) {
    return Arrays.stream(values())
        .filter(s -> s.key().equals(key))
        .findFirst()
        .orElseThrow(() -> VitrineException.badRequest("--stages " + key + ": known are " + all()));
  }

  /// All names, for people.
  public static String all() {
    return Arrays.stream(values()).map(Stages::key).collect(Collectors.joining(", "));
  }
}
