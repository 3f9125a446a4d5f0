package dev.vitrine.index.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// The one analysis of texts, for items and for queries; safe for use by many threads, one instance
/// for an application.
public final class Words {
  /// Texts are read up to this many chars; the rest is not looked at.
  public static final int LONGEST_TEXT = 1 << 16;

  /// Tokens and joins are cut to this many chars.
  public static final int LONGEST_TOKEN = 64;

  private final Stemming english;
  private final Stems stems;
  private final BlockingQueue<Desk> desks =
      new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

  /// Words with the given stemming of English.
  public Words(Stemming english) {
    this.english = english;
    stems = new Stems(english);
  }

  /// Words with minimal stemming of English.
  public Words() {
    this(Stemming.MINIMAL);
  }

  /// The words of an item's text.
  public Analysed item(String text, Language language) {
    return analyse(text, language, false);
  }

  /// The words of a query: as for an item, with more guesses at joined spellings.
  public Analysed query(String text, Language language) {
    return analyse(text, language, true);
  }

  /// The tokens of a text, without joins.
  public List<Token> of(String text, Language language) {
    return tokens(cut(text, language).parts());
  }

  /// The stems of a phrase, as a key that every spelling of the phrase shares: for synonyms and
  /// lookups.
  public List<String> key(String phrase, Language language) {
    return of(phrase, language).stream().map(Token::stem).toList();
  }

  private Analysed analyse(String text, Language language, boolean query) {
    Cutter cutter = cut(text, language);
    List<Joined> joins = Joins.of(cutter.parts(), cutter.bigrams(), query);
    return new Analysed(tokens(cutter.parts()), joins);
  }

  private Cutter cut(String text, Language language) {
    Desk waiting = desks.poll();
    Desk desk = waiting == null ? new Desk(english) : waiting;
    desk.folded().fill(text);
    Cutter cutter = new Cutter(desk, stems, language);
    cutter.cut();
    var _ = desks.offer(desk);
    return cutter;
  }

  private static List<Token> tokens(List<Part> parts) {
    List<Token> tokens = new ArrayList<>(parts.size());
    for (Part part : parts) {
      String exact = part.exact();
      Stem stem = part.stem();
      String text = part.number() ? exact : stem.text();
      tokens.add(new Token(exact, text, part.start(), part.end(), tokens.size(), stem.common()));
    }
    return tokens;
  }
}
