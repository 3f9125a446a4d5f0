package dev.vitrine.serve.order;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of fifteen languages by which shoppers say what they wish of an order. Lists of all
/// languages hold for every text, since what language two words are in is seldom sure. Where words
/// stand apart a phrase is a run of them; in Chinese, Japanese and Thai it is looked for inside
/// what stands together, and in Korean at the beginning of a word.
final class Wishes {
  private static final List<String> LATIN =
      List.of("en", "de", "es", "fr", "pt", "it", "nl", "id", "ms");

  /// Languages whose marks and letters are taken as they are written.
  private static final List<String> AS_WRITTEN = List.of("vi", "zh", "ja", "ko", "th", "ar");

  /// From so many letters on, two neighbours may have changed places.
  private static final int SWAPPED = 5;

  /// Letters of a Korean word that others may follow.
  private static final int BEGINNING = 2;

  /// What a word may say. The first one that a text says is what is wished.
  enum Wish {
    CANCEL,
    REFUND,
    RETURN,
    COMPLAINT,
    REVIEW,
    AGAIN,
    WHERE,
    /// That it is about an order.
    FIND,
    /// Nothing of its own.
    SMALL;

    /// Its lower-case word.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Wish of(String word, String where) {
      return Stream.of(values())
          .filter(wish -> wish.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new VitrineException(Kind.BUG, where + ": no wish " + word));
    }
  }

  /// What a text says, and the words that are left of it.
  record Heard(Set<Wish> wishes, List<OrderWord> left) {
    /// What is wished above all.
    Optional<Wish> first() {
      return wishes.stream().filter(wish -> wish != Wish.SMALL).findFirst();
    }
  }

  private record Phrase(Wish wish, List<String> words, boolean written) {
    private boolean at(List<OrderWord> text, int from) {
      if (from + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(form(text.get(from + i)))) {
          return false;
        }
      }
      return true;
    }

    private String form(OrderWord word) {
      return written ? word.written() : word.plain();
    }
  }

  /// Letters that are looked for inside of what stands together. A Japanese particle is one only
  /// behind Kanji and Katakana or alone, since words are written with the same letters; but for を,
  /// which is nothing else.
  private record Inside(Wish wish, String letters, Pattern pattern) {
    private static final String PARTICLE = "[\\p{IsHiragana}&&[^を]]";
    private static final String BEHIND = "(?<=[\\p{IsHan}\\p{IsKatakana}ー])";

    private static Inside of(Wish wish, String letters) {
      String quoted = Pattern.quote(letters);
      return letters.matches(PARTICLE)
          ? new Inside(
              wish, letters, Pattern.compile(BEHIND + quoted + "|(?<!\\S)" + quoted + "(?!\\S)"))
          : new Inside(wish, letters, Pattern.compile(quoted));
    }
  }

  private static final Wishes ALL = new Wishes();

  /// Phrases by their first word, the longest first.
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /// What stands inside others, the longest first.
  private final List<Inside> inside = new ArrayList<>();

  private Wishes() {
    LATIN.forEach(language -> read(language, false));
    AS_WRITTEN.forEach(language -> read(language, true));
    phrases
        .values()
        .forEach(each -> each.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
    inside.sort(Comparator.comparingInt((Inside i) -> -i.letters().length()));
  }

  /// Those that come with the server.
  static Wishes all() {
    return ALL;
  }

  private void read(String language, boolean written) {
    String name = language + ".txt";
    try (InputStream in = Wishes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, "no list of words " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          Wish wish = Wish.of(line.substring(0, colon), name);
          for (String phrase : line.substring(colon + 1).split("\\|", -1)) {
            add(wish, OrderWord.of(phrase), written);
          }
        }
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, name + ": cannot be read: " + e, e);
    }
  }

  private void add(Wish wish, List<OrderWord> said, boolean written) {
    List<String> words =
        said.stream().map(word -> written ? word.written() : word.plain()).toList();
    if (said.stream().anyMatch(OrderWord::together)) {
      inside.add(Inside.of(wish, String.join("", words)));
    } else {
      phrases
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(new Phrase(wish, words, written));
    }
  }

  /// What a text says.
  Heard hear(List<OrderWord> text) {
    var wishes = EnumSet.noneOf(Wish.class);
    var left = new ArrayList<OrderWord>();
    int at = 0;
    while (at < text.size()) {
      Optional<Phrase> phrase = phrase(text, at);
      phrase.ifPresent(p -> wishes.add(p.wish()));
      if (phrase.isEmpty()) {
        left.addAll(within(text.get(at), wishes));
      }
      at += phrase.map(p -> p.words().size()).orElse(1);
    }
    return new Heard(wishes, left);
  }

  /// The longest phrase that begins with a word.
  private Optional<Phrase> phrase(List<OrderWord> text, int at) {
    OrderWord word = text.get(at);
    return Stream.of(word.plain(), word.written())
        .flatMap(form -> phrases.getOrDefault(form, List.of()).stream())
        .filter(phrase -> phrase.at(text, at))
        .max(Comparator.comparingInt(phrase -> phrase.words().size()))
        .or(() -> slipped(word))
        .or(() -> begun(word));
  }

  private Optional<Phrase> slipped(OrderWord word) {
    return word.plain().length() < SWAPPED
        ? Optional.empty()
        : phrases.values().stream()
            .flatMap(List::stream)
            .filter(p -> p.wish() != Wish.SMALL && p.words().size() == 1 && !p.written())
            .filter(p -> OrderWords.swapped(p.words().getFirst(), word.plain()))
            .min(Comparator.comparing(Phrase::wish));
  }

  private Optional<Phrase> begun(OrderWord word) {
    if (!word.korean()) {
      return Optional.empty();
    }
    for (int end = word.written().length() - 1; end >= BEGINNING; end--) {
      Optional<Phrase> phrase =
          phrases.getOrDefault(word.written().substring(0, end), List.of()).stream()
              .filter(p -> p.words().size() == 1)
              .findFirst();
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /// What is left of a word that stands together with others.
  private List<OrderWord> within(OrderWord word, Set<Wish> wishes) {
    if (!word.together()) {
      return List.of(word);
    }
    String rest = word.written();
    for (Inside each : inside) {
      Matcher found = each.pattern().matcher(rest);
      if (found.find()) {
        wishes.add(each.wish());
        rest = found.replaceAll(" ");
      }
    }
    return OrderWord.of(rest);
  }
}
