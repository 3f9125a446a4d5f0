package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Texts kept beside the tests: the small catalogue, and what its answers are expected to be. With
/// `-Dvitrine.golden=write` an expectation is written anew instead of compared.
public final class Golden {
  private static final Path SOURCES = Path.of("src/test/resources/dev/vitrine/search");

  private Golden() {}

  /// The items of the small catalogue, a line of JSON each.
  public static List<String> catalogue() {
    return text("catalogue.ndjson").lines().filter(line -> !line.isBlank()).toList();
  }

  /// Compares a text with what was written down under a name.
  public static void check(String name, String actual) {
    if (System.getProperty("vitrine.golden", "").equals("write")) {
      try {
        Files.writeString(SOURCES.resolve(name), actual, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    assertThat(actual)
        .as("%s; when the change is meant, write it anew with -Dvitrine.golden=write", name)
        .isEqualTo(text(name));
  }

  static String text(String name) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      assertThat(in).as("the test resource %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
