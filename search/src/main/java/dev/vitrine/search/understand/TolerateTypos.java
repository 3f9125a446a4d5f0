package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Dictionary.Entry;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;

/// Lets a word that no item has also stand for the words it may be a slip of: one edit from four
/// letters on, two from eight. Words with digits are identifiers and are left alone.
public final class TolerateTypos implements Understanding {
  private static final int ONE_EDIT_FROM = 4;
  private static final int TWO_EDITS_FROM = 8;
  private static final int MOST_WORDS = 3;
  private static final float[] WEIGHTS = {1f, 0.8f, 0.6f};

  private final Words words;

  public TolerateTypos(Words words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "tolerate-typos";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Dictionary dictionary = view.postings().dictionary();
    Understood now = before;
    for (int i = 0; i < now.terms().size(); i++) {
      Term term = now.terms().get(i);
      if (mayBeSlip(term) && unknown(term, dictionary)) {
        now = corrected(now, i, dictionary);
      }
    }
    return now;
  }

  private static boolean mayBeSlip(Term term) {
    return term.typed().length() >= ONE_EDIT_FROM
        && term.typed().codePoints().noneMatch(Character::isDigit)
        && Character.isAlphabetic(term.typed().codePointAt(0))
        && !Character.isIdeographic(term.typed().codePointAt(0));
  }

  private static boolean unknown(Term term, Dictionary dictionary) {
    return term.forms().stream().noneMatch(f -> known(f, dictionary));
  }

  private static boolean known(Form form, Dictionary dictionary) {
    return form.kind() != Form.Kind.TERM || dictionary.items(form.term()) > 0;
  }

  private Understood corrected(Understood before, int at, Dictionary dictionary) {
    Term term = before.terms().get(at);
    String typed = term.typed();
    List<Entry> near = dictionary.similar(typed, 1, 1, MOST_WORDS);
    if (near.isEmpty() && typed.length() >= TWO_EDITS_FROM) {
      near = dictionary.similar(typed, 2, 1, MOST_WORDS);
    }
    if (near.isEmpty()) {
      near = dictionary.similar(typed, 1, 0, MOST_WORDS);
    }
    if (near.isEmpty()) {
      return before;
    }
    var forms = new ArrayList<Form>();
    var shown = new ArrayList<String>();
    var stems = new StemsInCatalogue(words, dictionary, before.language());
    for (Entry entry : near) {
      forms.add(
          Form.term(stems.of(entry.word()), WEIGHTS[Math.min(entry.edits(), WEIGHTS.length - 1)]));
      shown.add(entry.word());
    }
    var terms = new ArrayList<>(before.terms());
    terms.set(at, term.or(forms, shown));
    Notice notice = new Notice(NoticeKind.CORRECTED, typed, near.getFirst().word());
    return before.with(terms).noting(notice);
  }
}
