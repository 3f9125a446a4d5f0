package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Analysed;
import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Intents;
import dev.vitrine.search.intent.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Splits the text into words as items are split: stems, identifiers, units and joined spellings.
///
/// An identifier that the catalogue knows as a whole (`WH-1000XM4`) becomes one word; one that it
/// does not know stays in parts, of which a single letter says little beside digits that no item
/// has: whoever asks for `P1831` is not answered with whatever has a *p*. Words of other languages
/// of the catalogue add their stems. Words of a wish about an order are no parts of another one:
/// `how do I return it` asks for nothing named `doI`.
public final class SplitWords implements Understanding {
  private static final int MOST_WORDS = 32;
  private static final int SHORT = 2;

  private final Words words;
  private final ReadIn readIn;
  private final Intents intents = new Intents(Lexicon.ofAllLanguages());

  /// Learns languages at the usual pace, for itself.
  public SplitWords(Words words) {
    this(new ReadIn(words));
  }

  /// @param readIn the languages that words are read in
  public SplitWords(ReadIn readIn) {
    this.words = readIn.words();
    this.readIn = readIn;
  }

  @Override
  public String name() {
    return "split-words";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Quotes quotes = Quotes.of(before.query().text());
    ReadIn.Decided decided = readIn.of(before.query(), quotes.plain(), view);
    List<Language> languages = decided.languages();
    Language first = languages.getFirst();
    Analysed analysed = apart(words.query(quotes.plain(), first), quotes.plain());
    Dictionary dictionary = view.postings().dictionary();
    List<Term> terms = terms(analysed, dictionary, typing(before, quotes.plain()));
    for (Language other : languages.subList(1, languages.size())) {
      terms = alsoIn(terms, analysed, words.query(quotes.plain(), other), other, decided);
    }
    List<Term> read = terms.stream().map(t -> t.in(decided.of(t.typed()))).toList();
    List<List<String>> phrases =
        quotes.phrases().stream().map(p -> words.key(p, first)).filter(k -> !k.isEmpty()).toList();
    var notices = new ArrayList<>(before.notices());
    notices.addAll(joined(quotes.plain(), analysed, read));
    return new Understood(
        before.query(),
        first,
        read,
        phrases,
        notices,
        before.tags(),
        before.merchandised(),
        before.aim());
  }

  /// Without joined spellings of neighbouring words that are part of a wish about an order.
  private Analysed apart(Analysed analysed, String text) {
    if (analysed.joins().stream().noneMatch(join -> join.kind() == Joined.Kind.PAIR)) {
      return analysed;
    }
    Set<String> wishes = intents.wishes(text);
    if (wishes.isEmpty()) {
      return analysed;
    }
    return new Analysed(
        analysed.tokens(),
        analysed.joins().stream()
            .filter(join ->
                join.kind() != Joined.Kind.PAIR
                    || analysed
                        .tokens()
                        .subList(join.firstPosition(), join.lastPosition() + 1)
                        .stream()
                        .noneMatch(token -> wishes.contains(token.exact())))
            .toList());
  }

  /// A notice for each pair of neighbouring words that may also stand as one that the catalogue
  /// knows: `head phones` for `headphones`. Parts of part numbers are joined without a word.
  private static List<Notice> joined(String text, Analysed analysed, List<Term> terms) {
    return analysed.joins().stream()
        .filter(j -> j.kind() == Joined.Kind.PAIR)
        .filter(j -> terms.stream().anyMatch(t -> t.forms().contains(Form.term(j.exact(), 1f))))
        .map(j -> text.substring(j.start(), j.end()).strip())
        .filter(typed -> typed.codePoints().noneMatch(Character::isDigit))
        .map(typed -> new Notice(NoticeKind.JOINED, typed, typed.replaceAll("\\s+", "")))
        .distinct()
        .toList();
  }

  private static boolean typing(Understood before, String plain) {
    return before.query().typing()
        && !plain.isEmpty()
        && !Character.isWhitespace(plain.charAt(plain.length() - 1));
  }

  private static List<Term> terms(Analysed analysed, Dictionary dictionary, boolean typing) {
    var terms = new ArrayList<Term>();
    List<Token> tokens = analysed.tokens();
    int at = 0;
    while (at < tokens.size() && terms.size() < MOST_WORDS) {
      Joined whole = whole(analysed, at, dictionary);
      if (whole != null) {
        boolean last = typing && whole.lastPosition() == tokens.size() - 1;
        terms.add(identifier(whole, analysed, dictionary, last));
        at = whole.lastPosition() + 1;
      } else {
        boolean last = typing && at == tokens.size() - 1;
        terms.add(word(tokens.get(at), analysed, dictionary, last));
        at++;
      }
    }
    return terms;
  }

  /// The longest identifier from a position on that the catalogue knows as a whole.
  private static @Nullable Joined whole(Analysed analysed, int at, Dictionary dictionary) {
    Joined best = null;
    for (Joined join : analysed.joins()) {
      boolean longer = best == null || join.lastPosition() > best.lastPosition();
      if (join.kind() == Joined.Kind.RUN
          && join.firstPosition() == at
          && longer
          && dictionary.items(join.exact()) > 0) {
        best = join;
      }
    }
    return best;
  }

  /// A whole identifier in each spelling of it that the catalogue knows: `tshirts` and `tshirt`.
  private static Term identifier(
      Joined whole, Analysed analysed, Dictionary dictionary, boolean last) {
    List<String> spellings =
        analysed.joins().stream()
            .filter(j -> j.kind() == Joined.Kind.RUN)
            .filter(j -> j.firstPosition() == whole.firstPosition())
            .filter(j -> j.lastPosition() == whole.lastPosition())
            .map(Joined::exact)
            .filter(j -> dictionary.items(j) > 0)
            .distinct()
            .toList();
    List<Form> forms = spellings.stream().map(s -> Form.term(s, 1f)).toList();
    return new Term(whole.exact(), whole.exact(), forms, false, last, spellings, Language.OTHER);
  }

  private static Term word(Token token, Analysed analysed, Dictionary dictionary, boolean last) {
    Set<Form> forms = new LinkedHashSet<>();
    var shown = new ArrayList<String>();
    forms.add(Form.term(token.stem(), 1f));
    shown.add(token.exact());
    if (!token.stem().equals(token.exact())) {
      shown.add(token.stem());
    }
    for (Joined join : analysed.joins()) {
      boolean covers =
          join.firstPosition() <= token.position() && join.lastPosition() >= token.position();
      if (covers
          && plausible(join, token, analysed, dictionary)
          && dictionary.items(join.exact()) > 0) {
        forms.add(Form.term(join.exact(), 1f));
        shown.add(join.exact());
      }
    }
    return new Term(
        token.exact(),
        token.stem(),
        List.copyOf(forms),
        token.common() || leftover(token, analysed, dictionary),
        last,
        shown,
        Language.OTHER);
  }

  /// Whether a word is a single letter of an identifier whose digits no item has.
  private static boolean leftover(Token token, Analysed analysed, Dictionary dictionary) {
    return token.exact().length() == 1
        && Character.UnicodeScript.of(token.exact().charAt(0)) == Character.UnicodeScript.LATIN
        && analysed.joins().stream()
            .filter(j -> j.kind() == Joined.Kind.RUN)
            .filter(j -> j.firstPosition() <= token.position())
            .filter(j -> j.lastPosition() >= token.position())
            .flatMap(
                j -> analysed.tokens().subList(j.firstPosition(), j.lastPosition() + 1).stream())
            .filter(part -> part.exact().codePoints().anyMatch(Character::isDigit))
            .anyMatch(part -> dictionary.items(part.stem()) == 0);
  }

  /// Whether a joined spelling is likely meant: always for what was written as one word or is a
  /// number with its unit; for neighbouring words only when one is very short or unknown; for
  /// neighbouring characters of a script without spaces when the word was cut to one of them, or is
  /// unknown as it was cut.
  private static boolean plausible(
      Joined join, Token token, Analysed analysed, Dictionary dictionary) {
    return switch (join.kind()) {
      case RUN, UNIT -> true;
      case BIGRAM -> {
        boolean inside = join.firstPosition() == join.lastPosition();
        yield inside ? dictionary.items(token.stem()) == 0 : token.exact().length() == 1;
      }
      case PAIR -> {
        List<Token> parts =
            analysed.tokens().subList(join.firstPosition(), join.lastPosition() + 1);
        yield parts.stream()
            .anyMatch(t -> t.exact().length() <= SHORT || dictionary.items(t.stem()) == 0);
      }
    };
  }

  /// Adds the stems of another language where it splits the text into the same words. Of its own
  /// words it tells which say little.
  private static List<Term> alsoIn(
      List<Term> terms, Analysed first, Analysed other, Language language, ReadIn.Decided decided) {
    if (first.tokens().size() != other.tokens().size() || terms.size() != first.tokens().size()) {
      return terms;
    }
    var both = new ArrayList<Term>();
    for (int i = 0; i < terms.size(); i++) {
      Token token = other.tokens().get(i);
      List<Form> form = List.of(Form.term(token.stem(), 1f));
      Term term = terms.get(i).or(form, List.of(token.exact(), token.stem()));
      boolean own = decided.of(token.exact()) == language;
      both.add(own ? term.withCommon(token.common()) : term);
    }
    return both;
  }
}
