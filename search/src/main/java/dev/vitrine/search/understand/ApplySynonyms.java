package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;

/// Adds what the shop says means the same. A word or phrase of the query that is in a group may
/// also stand as any other of the group, in every language that it would be read in.
public final class ApplySynonyms implements Understanding {
  private static final float WEIGHT = 0.9f;

  private final Words words;
  private final ReadIn readIn;

  /// @param readIn the languages that words are read in
  public ApplySynonyms(ReadIn readIn) {
    this.words = readIn.words();
    this.readIn = readIn;
  }

  @Override
  public String name() {
    return "synonyms";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Understood now = before;
    for (Synonyms group : view.settings().synonyms()) {
      now = apply(now, group, view);
    }
    return now;
  }

  private Understood apply(Understood before, Synonyms group, View view) {
    List<String> from = group.from().isEmpty() ? group.words() : List.of(group.from());
    for (String word : from) {
      List<String> key = words.key(word, before.language());
      int at = find(before.terms(), key);
      if (at >= 0) {
        return replace(before, group, word, at, at + key.size(), view);
      }
    }
    return before;
  }

  private Understood replace(
      Understood before, Synonyms group, String word, int from, int to, View view) {
    var forms = new ArrayList<Form>();
    var shown = new ArrayList<String>();
    for (String other : group.words()) {
      if (!other.equals(word)) {
        for (List<String> key : readIn.keys(from, to, other, before, view)) {
          forms.add(Form.phrase(key, WEIGHT));
          shown.addAll(key);
        }
      }
    }
    var terms = new ArrayList<>(before.terms());
    for (int i = from; i < to; i++) {
      terms.set(i, terms.get(i).or(forms, shown));
    }
    Notice notice = new Notice(NoticeKind.SYNONYM, word, String.join(", ", group.words()));
    return before.with(terms).noting(notice);
  }

  private static int find(List<Term> terms, List<String> key) {
    for (int at = 0; !key.isEmpty() && at + key.size() <= terms.size(); at++) {
      int n = 0;
      while (n < key.size() && terms.get(at + n).stem().equals(key.get(n))) {
        n++;
      }
      if (n == key.size()) {
        return at;
      }
    }
    return -1;
  }
}
