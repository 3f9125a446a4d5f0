package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import java.util.ArrayList;
import java.util.List;

/// The words of a query that some item has, and those that none has.
///
/// @param match the words to look for
/// @param dropped a notice for each word that no item has
/// @param needed words that an item must have in a strict match
/// @param held a bit for each of the query's terms that is such a word
record Plausible(TextMatch match, List<Notice> dropped, List<String> needed, long held) {
  static Plausible of(Understood understood, Dictionary dictionary) {
    var words = new ArrayList<Word>();
    var dropped = new ArrayList<Notice>();
    var needed = new ArrayList<String>();
    boolean someNeeded = understood.terms().stream().anyMatch(t -> !t.common());
    long held = 0;
    for (int t = 0; t < understood.terms().size(); t++) {
      Term term = understood.terms().get(t);
      List<Form> known = term.forms().stream().filter(f -> known(f, dictionary)).toList();
      boolean optional = term.common() && someNeeded;
      if (known.isEmpty()) {
        dropped.add(new Notice(NoticeKind.DROPPED, term.typed(), ""));
      } else {
        words.add(new Word(term.typed(), known, optional));
        if (!optional) {
          needed.add(term.typed());
          held |= t < Long.SIZE ? 1L << t : 0;
        }
      }
    }
    if (someNeeded && needed.isEmpty()) {
      words.clear();
      held = 0;
    }
    TextMatch match = new TextMatch(words, understood.phrases(), understood.query().searchable());
    return new Plausible(match, dropped, needed, held);
  }

  /// Whether leaving words out can find more.
  boolean canRelax() {
    return needed.size() > 1;
  }

  /// Notices for words that items need no longer have.
  List<Notice> leftOut() {
    return needed.stream().map(w -> new Notice(NoticeKind.OPTIONAL, w, "")).toList();
  }

  private static boolean known(Form form, Dictionary dictionary) {
    return form.kind() != Form.Kind.TERM || dictionary.items(form.term()) > 0;
  }
}
