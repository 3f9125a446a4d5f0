package dev.vitrine.search.suggest;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that no suggestion has: a few that abuse, and those that a shop names.
public final class SafeWords {
  /// The setting of a catalogue that lists the shop's own.
  public static final String SETTING = "neverSuggest";

  private static final String FILE = "abusive-words.txt";
  private static final int TURN = 13;

  private final Set<String> words;
  private final List<String> phrases;

  private SafeWords(Set<String> words, List<String> phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /// The words that abuse together with those of the setting {@link #SETTING}, a list of texts.
  public static SafeWords of(Settings settings) {
    String list = settings.extra().getOrDefault(SETTING, "[]");
    return with(
        Json.object("{\"words\":" + list + "}")
            .path("words")
            .valueStream()
            .map(word -> word.asString(""))
            .toList());
  }

  /// The words that abuse together with a shop's own, which may be phrases.
  public static SafeWords with(Collection<String> own) {
    var words = new HashSet<>(abusive());
    var phrases = new HashSet<String>();
    for (String one : own) {
      String folded = Folded.words(one);
      (folded.indexOf(' ') < 0 ? words : phrases).add(folded);
    }
    words.remove("");
    return new SafeWords(Set.copyOf(words), List.copyOf(phrases));
  }

  /// Whether a text may be shown, as it is compared.
  boolean allows(String folded) {
    for (String word : folded.split(" ", -1)) {
      if (words.contains(word)
          || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)))) {
        return false;
      }
    }
    return phrases.isEmpty()
        || phrases.stream().noneMatch(p -> (" " + folded + " ").contains(" " + p + " "));
  }

  private static List<String> abusive() {
    try (InputStream in = SafeWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, FILE + " is not packed");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(SafeWords::turned)
          .toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, FILE + ": cannot be read", e);
    }
  }

  /// The letters turned by half the alphabet, so that the list can be read by those who want to.
  private static String turned(String line) {
    var out = new StringBuilder();
    for (char c : line.strip().toCharArray()) {
      out.append((char) ('a' + (c - 'a' + TURN) % 26));
    }
    return out.toString();
  }
}
