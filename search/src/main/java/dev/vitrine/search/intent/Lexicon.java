package dev.vitrine.search.intent;

import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words and phrases of all languages that speak for an intent. Read from a list for each
/// language; lists of all languages hold for every query, since what language two words are in is
/// seldom sure.
public final class Lexicon {
  /// Most words of a phrase.
  static final int LONGEST = 7;

  private final Map<String, List<Entry>> spaced = new HashMap<>();
  private final Map<String, List<Entry>> joined = new HashMap<>();
  private final Map<Language, List<Phrase>> written = new EnumMap<>(Language.class);

  /// How surely words speak for an intent.
  public enum Strength {
    /// Wherever they stand.
    SURE,
    /// When nothing else is said.
    ALONE,
    /// Somewhat, wherever they stand.
    HINT
  }

  /// What some words speak for.
  record Entry(Intent intent, Strength strength) {}

  /// A phrase as its list has it.
  record Phrase(Intent intent, Strength strength, String text) {}

  /// Words of a query that speak for an intent.
  ///
  /// @param from the first of its words, -1 where words are not told apart
  /// @param to behind the last one
  record Hit(Intent intent, Strength strength, String words, int from, int to) {}

  private Lexicon() {}

  /// The lists that come with the engine.
  public static Lexicon ofAllLanguages() {
    var lexicon = new Lexicon();
    for (Language language : Language.values()) {
      if (language != Language.OTHER) {
        lexicon.read(language);
      }
    }
    return lexicon;
  }

  private void read(Language language) {
    String name = language.code() + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, "no list of words " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          line(name + ":" + number, language, line);
        }
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, name + ": cannot be read: " + e, e);
    }
  }

  /// Reads `intent: phrase | phrase`; `=` in place of `:` for words alone, `~` for a hint.
  private void line(String where, Language language, String line) {
    int at = 0;
    while (at < line.length() && ":=~".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    String key = line.substring(0, at).strip();
    Intent intent =
        Intent.of(key)
            .orElseThrow(() -> new VitrineException(Kind.BUG, where + ": no intent " + key));
    Strength strength =
        switch (line.charAt(at)) {
          case '=' -> Strength.ALONE;
          case '~' -> Strength.HINT;
          default -> Strength.SURE;
        };
    int from = line.startsWith(":", at + 1) ? at + 2 : at + 1;
    List<Phrase> list = written.computeIfAbsent(language, _ -> new ArrayList<>());
    for (String phrase : line.substring(from).split("\\|", -1)) {
      add(where, Spoken.of(phrase), new Entry(intent, strength));
      list.add(new Phrase(intent, strength, phrase.strip()));
    }
  }

  private void add(String where, Spoken phrase, Entry entry) {
    if (phrase.words().isEmpty() || phrase.words().size() > LONGEST) {
      throw new VitrineException(Kind.BUG, where + ": a phrase has 1 to " + LONGEST + " words");
    }
    boolean apart = Spoken.spaced(phrase.joined());
    String key = apart ? phrase.words(0, phrase.words().size()) : phrase.joined();
    (apart ? spaced : joined).computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
  }

  /// The phrases of a language, in the order of its list.
  List<Phrase> phrases(Language language) {
    return List.copyOf(written.getOrDefault(language, List.of()));
  }

  /// How many phrases there are.
  public int size() {
    return spaced.size() + joined.size();
  }

  /// What speaks for intents in a query; of phrases within phrases the longest.
  List<Hit> in(Spoken query) {
    var hits = new ArrayList<Hit>();
    int many = query.words().size();
    for (int from = 0; from < many; from++) {
      for (int to = Math.min(many, from + LONGEST); to > from; to--) {
        String words = query.words(from, to);
        for (Entry entry : spaced.getOrDefault(words, List.of())) {
          if (entry.strength() != Strength.ALONE || to - from == many) {
            hits.add(new Hit(entry.intent(), entry.strength(), words, from, to));
          }
        }
      }
    }
    if (!Spoken.spaced(query.joined())) {
      joined.forEach((words, entries) -> joined(query, words, entries, hits));
    }
    return hits.stream().filter(hit -> hits.stream().noneMatch(o -> within(hit, o))).toList();
  }

  private static void joined(Spoken query, String words, List<Entry> entries, List<Hit> hits) {
    boolean alone = query.joined().equals(words);
    if (alone || query.joined().contains(words)) {
      entries.stream()
          .filter(entry -> alone || entry.strength() != Strength.ALONE)
          .forEach(entry -> hits.add(new Hit(entry.intent(), entry.strength(), words, -1, -1)));
    }
  }

  private static boolean within(Hit hit, Hit other) {
    return other.words().length() > hit.words().length()
        && (hit.from() < 0
            ? other.words().contains(hit.words())
            : other.from() <= hit.from() && hit.to() <= other.to());
  }
}
