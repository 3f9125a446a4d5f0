package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Language;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Lets the word that is still being typed also stand for the words it may become: those that start
/// with it, commonest first. Where it is a word of the catalogue as it is, most likely it is whole,
/// and what it may become counts less. Each of them stands in every language that it would be read
/// in.
public final class CompleteLastWord implements Understanding {
  private static final int MOST_WORDS = 40;
  private static final float WEIGHT = 0.7f;
  private static final float WEIGHT_BESIDE = 0.4f;
  private static final float START_WEIGHT = 0.3f;

  private final ReadIn readIn;

  /// @param readIn the languages that words are read in
  public CompleteLastWord(ReadIn readIn) {
    this.readIn = readIn;
  }

  @Override
  public String name() {
    return "complete-last-word";
  }

  @Override
  public Understood understand(Understood before, View view) {
    if (before.terms().isEmpty() || !before.terms().getLast().last()) {
      return before;
    }
    var terms = new ArrayList<>(before.terms());
    Term term = terms.removeLast();
    terms.add(completed(term, before, view));
    return before.with(terms);
  }

  private Term completed(Term term, Understood before, View view) {
    Dictionary dictionary = view.postings().dictionary();
    String letters = term.typed();
    var forms = new ArrayList<Form>();
    if (letters.length() <= Form.LONGEST_START) {
      forms.add(new Form(Form.Kind.START, letters, START_WEIGHT));
    } else {
      Set<String> stems = stems(dictionary.starting(letters, MOST_WORDS), before, view);
      stems.remove(term.stem());
      float weight = dictionary.items(term.stem()) > 0 ? WEIGHT_BESIDE : WEIGHT;
      stems.forEach(s -> forms.add(Form.term(s, weight)));
    }
    return term.or(forms, List.of(letters + "*")).withCommon(false);
  }

  /// The stems of words. In a catalogue of several languages all are read in those that the query
  /// would be read in with the commonest of them: to decide for each takes longer than the rest.
  private Set<String> stems(List<Dictionary.Entry> entries, Understood before, View view) {
    var inCatalogue = new StemsInCatalogue(readIn, before, view);
    Set<String> stems = new LinkedHashSet<>();
    entries.forEach(entry -> stems.add(inCatalogue.of(entry.word())));
    if (ReadIn.several(view) && !entries.isEmpty()) {
      int last = before.terms().size() - 1;
      String commonest = entries.getFirst().word();
      List<Language> languages = inCatalogue.languages(last, last + 1, commonest);
      entries.forEach(entry -> stems.addAll(inCatalogue.in(languages, entry.word())));
    }
    return stems;
  }
}
