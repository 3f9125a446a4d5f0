package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.search.Term;
import dev.vitrine.search.Term.OtherName;
import dev.vitrine.search.Understood;
import java.util.ArrayList;
import java.util.List;

/// The words of a query that some item has, and those that none has.
///
/// @param match the words to look for
/// @param wider the same, each word or another name of it
/// @param dropped a notice for each word that no item has
/// @param needed the words of `match` that an item must have, with the terms they stand for
/// @param names a notice for each other name that some item has
/// @param held a bit for each of the query's terms that is such a word
record Plausible(
    TextMatch match,
    TextMatch wider,
    List<Notice> dropped,
    List<Needed> needed,
    List<Notice> names,
    long held) {
  /// A word that an item must have.
  ///
  /// @param term what it stands for
  /// @param word how it stands in items, other names included
  record Needed(Term term, Word word) {}

  static Plausible of(Understood understood, Dictionary dictionary) {
    var reading = new Looking(understood, dictionary);
    understood.terms().forEach(reading::take);
    return reading.plausible();
  }

  /// Whether leaving words out can find more.
  boolean canRelax() {
    return needed.size() > 1;
  }

  /// A bit for each of the query's terms that even items found by other names hold.
  long heldWider(Understood understood) {
    long still = held;
    for (int t = 0; t < Math.min(Long.SIZE, understood.terms().size()); t++) {
      still &= understood.terms().get(t).others().isEmpty() ? -1 : ~(1L << t);
    }
    return still;
  }

  /// The looking up of one query's words.
  private static final class Looking {
    private final Understood understood;
    private final Dictionary dictionary;
    private final boolean someNeeded;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> wider = new ArrayList<>();
    private final List<Notice> dropped = new ArrayList<>();
    private final List<Needed> needed = new ArrayList<>();
    private final List<Notice> names = new ArrayList<>();
    private long held;
    private int place;

    Looking(Understood understood, Dictionary dictionary) {
      this.understood = understood;
      this.dictionary = dictionary;
      this.someNeeded = understood.terms().stream().anyMatch(t -> !t.common());
    }

    void take(Term term) {
      int at = place++;
      List<Form> known = term.forms().stream().filter(this::known).toList();
      List<OtherName> others = term.others().stream().filter(o -> known(o.form())).toList();
      List<Form> otherForms = others.stream().map(OtherName::form).toList();
      boolean optional = term.common() && someNeeded;
      if (known.isEmpty() && others.isEmpty()) {
        dropped.add(new Notice(NoticeKind.DROPPED, TypedWord.of(term.typed(), text()), ""));
        return;
      }
      // Where no item has the word itself, its other names are all there is to look for.
      var word = new Word(term.typed(), known.isEmpty() ? otherForms : known, optional);
      var wide =
          new Word(term.typed(), word.forms(), optional, known.isEmpty() ? List.of() : otherForms);
      words.add(word);
      wider.add(wide);
      if (!optional) {
        needed.add(new Needed(term, wide));
        held |= at < Long.SIZE && !known.isEmpty() ? 1L << at : 0;
      }
      for (OtherName name : others) {
        var notice =
            new Notice(NoticeKind.OTHER_NAME, TypedWord.of(name.from(), text()), name.words());
        if (known.isEmpty()) {
          dropped.remove(notice);
          dropped.add(notice);
        } else if (!names.contains(notice)) {
          names.add(notice);
        }
      }
    }

    private String text() {
      return understood.query().text();
    }

    Plausible plausible() {
      if (someNeeded && needed.isEmpty()) {
        words.clear();
        wider.clear();
        held = 0;
      }
      return new Plausible(match(words), match(wider), dropped, needed, names, held);
    }

    private TextMatch match(List<Word> asked) {
      return new TextMatch(asked, understood.phrases(), understood.query().searchable());
    }

    private boolean known(Form form) {
      return form.kind() != Form.Kind.TERM || dictionary.items(form.term()) > 0;
    }
  }
}
