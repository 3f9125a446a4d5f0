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
/// also stand as any other of the group.
public final class ApplySynonyms implements Understanding {
  private static final float WEIGHT = 0.9f;

  private final Words words;

  public ApplySynonyms(Words words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "synonyms";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Understood now = before;
    for (Synonyms group : view.settings().synonyms()) {
      now = apply(now, group);
    }
    return now;
  }

  private Understood apply(Understood before, Synonyms group) {
    List<String> from = group.from().isEmpty() ? group.words() : List.of(group.from());
    for (String word : from) {
      List<String> key = words.key(word, before.language());
      int at = find(before.terms(), key);
      if (at >= 0) {
        return replace(before, group, word, at, key.size());
      }
    }
    return before;
  }

  private Understood replace(Understood before, Synonyms group, String word, int at, int length) {
    var forms = new ArrayList<Form>();
    var shown = new ArrayList<String>();
    for (String other : group.words()) {
      if (!other.equals(word)) {
        List<String> key = words.key(other, before.language());
        if (!key.isEmpty()) {
          forms.add(Form.phrase(key, WEIGHT));
          shown.addAll(key);
        }
      }
    }
    var terms = new ArrayList<>(before.terms());
    for (int i = at; i < at + length; i++) {
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
