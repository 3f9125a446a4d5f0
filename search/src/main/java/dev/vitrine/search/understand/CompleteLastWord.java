package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Words;
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
/// and what it may become counts less.
public final class CompleteLastWord implements Understanding {
  private static final int MOST_WORDS = 40;
  private static final float WEIGHT = 0.7f;
  private static final float WEIGHT_BESIDE = 0.4f;
  private static final float START_WEIGHT = 0.3f;

  private final Words words;

  public CompleteLastWord(Words words) {
    this.words = words;
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
    terms.add(completed(term, before, view.postings().dictionary()));
    return before.with(terms);
  }

  private Term completed(Term term, Understood before, Dictionary dictionary) {
    String letters = term.typed();
    var forms = new ArrayList<Form>();
    if (letters.length() <= Form.LONGEST_START) {
      forms.add(new Form(Form.Kind.START, letters, START_WEIGHT));
    } else {
      var inCatalogue = new StemsInCatalogue(words, dictionary, before.language());
      Set<String> stems = new LinkedHashSet<>();
      for (Dictionary.Entry entry : dictionary.starting(letters, MOST_WORDS)) {
        stems.add(inCatalogue.of(entry.word()));
      }
      stems.remove(term.stem());
      float weight = dictionary.items(term.stem()) > 0 ? WEIGHT_BESIDE : WEIGHT;
      stems.forEach(s -> forms.add(Form.term(s, weight)));
    }
    return term.or(forms, List.of(letters + "*")).withCommon(false);
  }
}
