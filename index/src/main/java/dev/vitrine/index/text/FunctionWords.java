package dev.vitrine.index.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// Words that hold sentences together, such as `has` and `who`: more of them than say little enough
/// to be left out of a search, which in most languages are the same. Nobody mistypes goods as them.
public final class FunctionWords {
  private static final Set<String> ENGLISH = read("english_stop.txt");

  private FunctionWords() {}

  /// Whether a word in its exact form is one in a language.
  public static boolean contains(String exact, Language language) {
    return language == Language.EN ? ENGLISH.contains(exact) : StopWords.contains(exact, language);
  }

  /// One of the lists of the Snowball project, as Lucene has them.
  private static Set<String> read(String list) {
    try (InputStream in = SnowballFilter.class.getResourceAsStream(list)) {
      var lines = new InputStreamReader(Objects.requireNonNull(in, list), StandardCharsets.UTF_8);
      return StopWords.folded(WordlistLoader.getSnowballWordSet(new BufferedReader(lines)), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
