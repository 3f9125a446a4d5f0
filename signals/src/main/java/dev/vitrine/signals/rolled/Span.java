package dev.vitrine.signals.rolled;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places of a log that one folder holds, which its name says.
///
/// @param first the first place
/// @param last the last one
record Span(long first, long last) {
  private static final Pattern NAME = Pattern.compile("places=(\\d{1,18})-(\\d{1,18})");

  /// The span of a folder; nothing for one of another name.
  static Optional<Span> of(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    return name.matches()
        ? Optional.of(new Span(Long.parseLong(name.group(1)), Long.parseLong(name.group(2))))
        : Optional.empty();
  }

  /// The name of its folder.
  String name() {
    return String.format(Locale.ROOT, "places=%012d-%012d", first, last);
  }
}
