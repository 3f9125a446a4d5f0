package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.FunctionWords;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Intents;
import dev.vitrine.search.intent.Lexicon;
import dev.vitrine.search.spelling.Asked;
import dev.vitrine.search.spelling.Correction;
import dev.vitrine.search.spelling.Corrector;
import dev.vitrine.search.spelling.Spellable;
import dev.vitrine.search.spelling.Speller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lets words that no item has stand for the words that were meant: one with slips, two written
/// without their space, or one written with a space. What some item has is left alone, unless it is
/// rare and the query as a whole finds hardly anything, or only texts of other languages have it;
/// and so are identifiers, words in quotes, very short words, words of scripts without spaces,
/// words of a wish about an order, and what would be corrected by more than a slip to a word that
/// no item has beside another word of the query.
public final class CorrectSpelling implements Understanding {
  /// Its name in traces.
  public static final String NAME = "correct-spelling";

  /// Shorter words are never corrected.
  static final int SHORTEST = 3;

  private final Words words;
  private final ReadIn readIn;
  private final Intents intents = new Intents(Lexicon.ofAllLanguages());
  private final Learnt<Speller> spellers;

  /// Learns words at the usual pace.
  public CorrectSpelling(ReadIn readIn) {
    this(readIn, Learnt.Pace.OF_WORDS);
  }

  /// @param readIn the languages that words are read in
  /// @param pace when the words of a catalogue are learnt anew
  public CorrectSpelling(ReadIn readIn, Learnt.Pace pace) {
    this.words = readIn.words();
    this.readIn = readIn;
    this.spellers =
        new Learnt<>("spelling", pace, s -> Speller.of(List.of(new CatalogueCounts(s))));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Understood understand(Understood before, View view) {
    if (!before.query().correcting()) {
      return before;
    }
    Dictionary dictionary = view.postings().dictionary();
    Set<String> wishes = intents.wishes(before.query().text());
    List<Asked> asked =
        before.terms().stream().map(t -> asked(t, before, wishes, dictionary)).toList();
    var findable = new Findable(before, view);
    var rare = new RareWords(before, findable);
    boolean known = asked.stream().allMatch(Asked::fixed);
    if (known && !rare.any()) {
      return before;
    }
    Optional<Speller> speller = spellers.of(view);
    if (speller.isEmpty()) {
      return before;
    }
    var stems = new StemsInCatalogue(readIn, before, view);
    var meant = new Meant(stems);
    if (known) {
      return corrected(before, rare.correction(speller.get(), meant).stream().toList(), meant);
    }
    var corrector = new Corrector(speller.get(), word -> stems.of(word).hashCode());
    var company = new InCompany(before.terms(), corrector, meant, findable);
    return corrected(before, company.of(corrector.correct(asked)), meant);
  }

  private static Asked asked(
      Term term, Understood before, Set<String> wishes, Dictionary dictionary) {
    boolean fixed =
        term.common()
            || FunctionWords.contains(term.typed(), before.language())
            || !term.others().isEmpty()
            || wishes.contains(term.typed())
            || before.phrases().stream().anyMatch(p -> p.contains(term.stem()))
            || term.typed().length() < SHORTEST
            || !Spellable.is(term.typed())
            || term.forms().stream().anyMatch(f -> known(f, term, before.language(), dictionary));
    return new Asked(term.typed(), fixed);
  }

  /// Whether some item has it. Where few have, all of other languages, it may be no more than what
  /// their grammar makes of another word, such as `running` in French, unless it is written so.
  private static boolean known(Form form, Term term, Language language, Dictionary dictionary) {
    int items = form.kind() == Form.Kind.TERM ? dictionary.items(form.term()) : Integer.MAX_VALUE;
    return items > RareWords.MOST_ITEMS
        || (items > 0
            && (dictionary.itemsWithWord(term.typed()) > 0
                || dictionary.items(form.term(), language) > 0));
  }

  private Understood corrected(Understood before, List<Correction> corrections, Meant meant) {
    if (corrections.isEmpty()) {
      return before;
    }
    var terms = new ArrayList<Term>();
    int at = 0;
    for (Correction correction : corrections) {
      terms.addAll(before.terms().subList(at, correction.from()));
      terms.addAll(
          meant.terms(before.terms().subList(correction.from(), correction.to()), correction));
      at = correction.to();
    }
    terms.addAll(before.terms().subList(at, before.terms().size()));
    String text = before.query().text();
    var reworded = new Reworded(text, words.of(text, before.language()));
    String now = reworded.with(before.terms(), corrections);
    Understood after = before.with(terms);
    // A word may be written as it is meant, and only its stem is another one.
    return now.equals(text.strip())
        ? after
        : after.noting(new Notice(NoticeKind.CORRECTED, text.strip(), now));
  }
}
