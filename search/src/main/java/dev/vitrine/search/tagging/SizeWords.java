package dev.vitrine.search.tagging;

import dev.vitrine.kernel.query.SizeNames;
import dev.vitrine.search.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sizes of goods in a query: `size 5`, `us 8`, `uk size 9.5`, `xl`, `size 34b`, `größe 42`.
public final class SizeWords {
  private static final Set<String> LETTERS = Set.of("xs", "xxs", "xl", "xxl", "xxxl");

  private static final String NUMBER = "\\d{1,3}(?:[.,]\\d)?(?:[a-f]{1,3}|t|w|y)?";
  private static final String WORN =
      "("
          + NUMBER
          + "(?:[/x-]"
          + NUMBER
          + ")?|[2-6]xl|x{0,3}[sl]|m"
          + "|small|medium|(?:x-?|extra[ -])?large|(?:x-?|extra[ -])small)";

  /// What makes a number that stands before it a measure, an age or a count.
  private static final String NO_UNIT =
      "(?! ?(?:x |by |inch|ft\\b|cm\\b|mm\\b|met(?:er|re)s?\\b|ml\\b|cl\\b|lit(?:er|re)s?\\b|oz\\b"
          + "|lbs?\\b|kg\\b|g\\b|months?\\b|mo\\b|years?\\b|yrs?\\b|weeks?\\b|packs?\\b|pk\\b"
          + "|pcs\\b|pieces?\\b|ct\\b|pin\\b|prong\\b|way\\b|gang\\b))";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\S)(?:(us|uk|eu) )?(?:"
              + String.join("|", new TreeSet<>(SizeNames.words()))
              + ") (?:(us|uk|eu) ?)?"
              + WORN
              + "(?!\\S)"
              + NO_UNIT);
  private static final Pattern SYSTEM =
      Pattern.compile("(?<!\\S)(us|uk|eu) ?(\\d{1,2}(?:[.,]5)?)(?!\\S)" + NO_UNIT);
  private static final Pattern BARE = Pattern.compile("(?<!\\S)([2-6]xl|xx?s|x{1,3}l)(?!\\S)");

  /// What it is the size of, if it is not that of clothes, shoes and the like.
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          ".*\\b(?:screen|display|travel|plus|king|queen|twin|full|pack|family|pocket|file|paper|bed"
              + "|mattress|rug|trial|sample|party|bite|fun|life) ");

  /// What leads on to more sizes than the one.
  private static final Pattern AND_MORE =
      Pattern.compile(
          " ?(?:or|to|and|through|-|/|,|&|bis|oder|ou|o|au|a|à) ?(?:size )?" + WORN + "(?!\\S).*");

  private SizeWords() {}

  /// A size in a text.
  ///
  /// @param start the first char of the words that say it
  /// @param end behind the last one
  /// @param said whether a word or a system says that it is a size, this one alone, and not one of
  ///   something else than goods are worn in
  public record Sized(int start, int end, Meaning.Size size, boolean said) {}

  /// The sizes of a text, none inside another.
  ///
  /// @param text as typed
  public static List<Sized> in(String text) {
    String plain = plain(text);
    var found = new ArrayList<Sized>();
    for (Matcher m = NAMED.matcher(plain); m.find(); ) {
      boolean said = sure(plain, m);
      add(found, m, m.group(1) == null ? m.group(2) : m.group(1), m.group(3), said);
    }
    for (Matcher m = SYSTEM.matcher(plain); m.find(); ) {
      add(found, m, m.group(1), m.group(2), sure(plain, m));
    }
    for (Matcher m = BARE.matcher(plain); m.find(); ) {
      add(found, m, null, m.group(1), false);
    }
    return found;
  }

  /// Whether a word is a size written in letters, or the word for size.
  static boolean letters(String word) {
    return LETTERS.contains(word) || SizeNames.words().contains(word);
  }

  private static boolean sure(String text, Matcher m) {
    return !OF_ANOTHER.matcher(text.substring(0, m.start())).matches()
        && !AND_MORE.matcher(text.substring(m.end())).matches();
  }

  private static void add(
      List<Sized> found, Matcher m, @Nullable String system, String size, boolean said) {
    if (found.stream().noneMatch(there -> there.start() < m.end() && there.end() > m.start())) {
      String named = system == null ? "" : system.toUpperCase(Locale.ROOT);
      var meaning = new Meaning.Size(named, size.replace(',', '.'));
      found.add(new Sized(m.start(), m.end(), meaning, said));
    }
  }

  /// The text in lower case, char by char.
  private static String plain(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }
}
