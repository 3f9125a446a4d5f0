package dev.vitrine.search.tagging;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words in the spellings of a table, found before or behind a place in a text.
///
/// @param <T> what a spelling stands for
final class Spellings<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private int longest;

  /// A spelling in a text.
  ///
  /// @param start its first char
  /// @param end behind its last char
  record At<T>(T meaning, int start, int end) {}

  /// Adds a spelling, in lower case; the first meaning of one is kept.
  void add(String spelling, T meaning) {
    meanings.putIfAbsent(spelling.toLowerCase(Locale.ROOT), meaning);
    longest = Math.max(longest, spelling.length());
  }

  /// The longest one that ends at a place or one space before it.
  Optional<At<T>> before(String text, int place) {
    int end = place > 0 && text.charAt(place - 1) == ' ' ? place - 1 : place;
    for (int length = Math.min(longest, end); length > 0; length--) {
      int start = end - length;
      T meaning = meanings.get(text.substring(start, end));
      if (meaning != null && apart(text, start)) {
        return Optional.of(new At<>(meaning, start, end));
      }
    }
    return Optional.empty();
  }

  /// The longest one that begins at a place or one space behind it.
  Optional<At<T>> behind(String text, int place) {
    int start = place < text.length() && text.charAt(place) == ' ' ? place + 1 : place;
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      int end = start + length;
      T meaning = meanings.get(text.substring(start, end));
      if (meaning != null && apart(text, end)) {
        return Optional.of(new At<>(meaning, start, end));
      }
    }
    return Optional.empty();
  }

  /// Whether some one stands anywhere in a text as words of their own.
  boolean anywhere(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (apart(text, at) && behind(text, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether no word goes on over a place. Scripts without spaces have no such words.
  static boolean apart(String text, int place) {
    return place <= 0
        || place >= text.length()
        || !spaced(text.charAt(place - 1))
        || !spaced(text.charAt(place));
  }

  /// Whether a letter belongs to a script that parts words by spaces.
  static boolean spaced(char c) {
    return Character.isLetter(c) && !unspaced(Character.UnicodeScript.of(c));
  }

  private static boolean unspaced(Character.UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
      default -> false;
    };
  }

  /// The rows of a table of ours: cells between tabs, without empty lines and remarks.
  static List<List<String>> rows(String name) {
    var rows = new ArrayList<List<String>>();
    try (InputStream in = Spellings.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, "the table " + name + " is missing");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(Arrays.asList(line.split("\t", -1)));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "the table " + name + " cannot be read: " + e, e);
    }
  }
}
