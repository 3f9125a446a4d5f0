package dev.vitrine.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A shop in eight languages, and queries for it that are no titles of its items.
public final class LanguageShop {
  private LanguageShop() {}

  /// A text and its language's code.
  public record Text(String language, String text) {}

  /// The queries.
  public static List<Text> queries() {
    return read("queries-by-language.txt");
  }

  /// The shop with the items of some languages, or of all when none is given.
  public static SmallShop in(String... languages) {
    return SmallShop.of(items(languages));
  }

  /// The items of some languages, or of all when none is given, each as a line of JSON.
  public static List<String> items(String... languages) {
    List<String> wanted = List.of(languages);
    var items = new ArrayList<String>();
    for (Text title : read("titles-by-language.txt")) {
      if (wanted.isEmpty() || wanted.contains(title.language())) {
        String language = "\"language\":\"" + title.language() + "\"";
        String id = title.language() + '-' + items.size();
        items.add(SmallShop.product(id, title.text(), language));
      }
    }
    return items;
  }

  private static List<Text> read(String name) {
    try (InputStream in = LanguageShop.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Text(line.substring(0, 2), line.substring(3)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
