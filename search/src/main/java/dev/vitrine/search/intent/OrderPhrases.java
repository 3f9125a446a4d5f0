package dev.vitrine.search.intent;

import dev.vitrine.index.text.Language;
import dev.vitrine.search.category.Prediction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/// What shoppers ask about their orders, for whoever completes what they type: the phrases that a
/// typed text begins, and whether it says already that an order is asked for. Phrases are offered
/// of the languages whose lists are written with all their marks.
public final class OrderPhrases {
  private static final List<Language> WRITTEN =
      List.of(Language.EN, Language.DE, Language.ES, Language.FR);

  /// A text of fewer words and letters may be about anything.
  private static final int WORDS = 2;

  private static final int LETTERS = 8;

  /// Finished words that begin a phrase say by themselves that it is meant from so many on.
  private static final int SAYING = 3;

  private final Lexicon lexicon;
  private final List<Phrase> offered;
  private final TreeSet<String> sure = new TreeSet<>();

  /// @param plain as it is compared
  private record Phrase(String text, String plain) {}

  private OrderPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
    var all = new ArrayList<Phrase>();
    for (Language language : WRITTEN) {
      lexicon.phrases(language).stream()
          .filter(phrase -> order(phrase.intent()))
          .forEach(phrase -> all.add(new Phrase(phrase.text(), plain(phrase.text()))));
    }
    this.offered = List.copyOf(all);
    for (Language language : Language.values()) {
      lexicon.phrases(language).stream()
          .filter(phrase -> order(phrase.intent()) && phrase.strength() == Lexicon.Strength.SURE)
          .forEach(phrase -> sure.add(plain(phrase.text())));
    }
  }

  /// Those of the lists that come with the engine.
  public static OrderPhrases ofAllLanguages() {
    return new OrderPhrases(Lexicon.ofAllLanguages());
  }

  private static boolean order(Intent intent) {
    return intent == Intent.ORDER || intent == Intent.AFTER_SALES;
  }

  /// A text as phrases are compared with it, with a space at its end where its last word is
  /// finished.
  private static String plain(String text) {
    String words = String.join(" ", Spoken.of(text).words());
    boolean finished = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    return finished && !words.isEmpty() ? words + " " : words;
  }

  /// Phrases that a typed text is the beginning of, as they are written, in the order of the lists;
  /// none for one that is neither two words nor eight letters.
  public List<String> begunBy(String typed) {
    String plain = plain(typed);
    if (words(plain) < WORDS && plain.length() < LETTERS) {
      return List.of();
    }
    Collection<String> begun = new LinkedHashSet<>();
    for (Phrase phrase : offered) {
      if (phrase.plain().startsWith(plain)) {
        begun.add(phrase.text());
      }
    }
    return List.copyOf(begun);
  }

  /// Whether the finished words of a typed text say that an order is asked for: by a phrase among
  /// them, by three words that begin one, or by one that the last word goes on with.
  public boolean saidBy(String typed) {
    String plain = plain(typed);
    int end = plain.lastIndexOf(' ');
    if (end < 0) {
      return false;
    }
    String head = plain.substring(0, end);
    List<String> said = List.of(head.split(" ", -1));
    return asks(head)
        || (said.size() >= SAYING && begins(String.join(" ", said.subList(0, SAYING)) + " "))
        || (said.size() >= WORDS && begins(plain));
  }

  /// Whether a phrase about an order stands in a text.
  public boolean asks(String text) {
    return lexicon.in(Spoken.of(text)).stream()
        .anyMatch(hit -> order(hit.intent()) && hit.strength() == Lexicon.Strength.SURE);
  }

  /// Whether a whole text asks for help with an order, as far as its words tell.
  public boolean help(String text) {
    Intents.Read read =
        new Intents(lexicon).of(text, Parties.NONE, Prediction.NOTHING, (_, _, _) -> false);
    return Intents.help(read.all());
  }

  private boolean begins(String plain) {
    String next = sure.ceiling(plain);
    return next != null && next.startsWith(plain);
  }

  private static int words(String plain) {
    return plain.isEmpty() ? 0 : plain.strip().split(" ", -1).length;
  }
}
