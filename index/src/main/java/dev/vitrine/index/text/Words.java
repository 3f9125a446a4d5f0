package dev.vitrine.index.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The one analysis of texts, for items and for queries; safe for use by many threads, one instance
/// for an application.
public final class Words {
  /// Texts are read up to this many chars; the rest is not looked at.
  public static final int LONGEST_TEXT = 1 << 16;

  /// Tokens and joins are cut to this many chars.
  public static final int LONGEST_TOKEN = 64;

  private final Stemming english;

  /// Words with the given stemming of English.
  public Words(Stemming english) {
    this.english = english;
  }

  /// Words with minimal stemming of English.
  public Words() {
    this(Stemming.MINIMAL);
  }

  /// The words of an item's text.
  public Analysed item(String text, Language language) {
    return new Analysed(of(text, language), List.of());
  }

  /// The words of a query: as for an item, with more guesses at joined spellings.
  public Analysed query(String text, Language language) {
    return new Analysed(of(text, language), List.of());
  }

  /// The tokens of a text, without joins.
  public List<Token> of(String text, Language language) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    int length = Math.min(text.length(), LONGEST_TEXT);
    while (start < length) {
      int end = start;
      while (end < length && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        String exact =
            text.substring(start, Math.min(end, start + LONGEST_TOKEN)).toLowerCase(Locale.ROOT);
        tokens.add(new Token(exact, stem(exact, language), start, end, tokens.size(), false));
      }
      start = end + 1;
    }
    return tokens;
  }

  /// The stems of a phrase, as a key that every spelling of the phrase shares: for synonyms and
  /// lookups.
  public List<String> key(String phrase, Language language) {
    return of(phrase, language).stream().map(Token::stem).toList();
  }

  private String stem(String exact, Language language) {
    boolean plural = language == Language.EN && english == Stemming.MINIMAL && exact.endsWith("s");
    return plural && exact.length() > 3 ? exact.substring(0, exact.length() - 1) : exact;
  }
}
