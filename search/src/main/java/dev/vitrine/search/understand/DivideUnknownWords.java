package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;

/// Divides a word that no item has into two that stand next to each other in some title:
/// `headphones` for a shop that writes `head phones`.
public final class DivideUnknownWords implements Understanding {
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST = 40;

  private final Words words;

  public DivideUnknownWords(Words words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "divide-unknown-words";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Snapshot postings = view.postings();
    var terms = new ArrayList<Term>();
    Understood now = before;
    for (Term term : before.terms()) {
      List<Term> parts =
          unknown(term, postings.dictionary()) ? divided(term, before, postings) : List.of();
      if (parts.isEmpty()) {
        terms.add(term);
      } else {
        terms.addAll(parts);
        String both = parts.getFirst().typed() + " " + parts.getLast().typed();
        now = now.noting(new Notice(NoticeKind.CORRECTED, term.typed(), both));
      }
    }
    return now.with(terms);
  }

  private static boolean unknown(Term term, Dictionary dictionary) {
    return term.typed().length() <= LONGEST
        && term.forms().stream()
            .allMatch(f -> f.kind() == Form.Kind.TERM && dictionary.items(f.term()) == 0);
  }

  /// The two parts whose rarer one is commonest; none when no division stands in a title.
  private List<Term> divided(Term term, Understood before, Snapshot postings) {
    String typed = term.typed();
    List<Term> best = List.of();
    int bestItems = 0;
    for (int at = SHORTEST_PART; at <= typed.length() - SHORTEST_PART; at++) {
      List<Token> left = words.of(typed.substring(0, at), before.language());
      List<Token> right = words.of(typed.substring(at), before.language());
      if (left.size() == 1 && right.size() == 1) {
        String first = left.getFirst().stem();
        String second = right.getFirst().stem();
        Dictionary dictionary = postings.dictionary();
        int items = Math.min(dictionary.items(first), dictionary.items(second));
        if (items > bestItems && postings.together(List.of(first, second))) {
          best = List.of(part(left.getFirst(), false), part(right.getFirst(), term.last()));
          bestItems = items;
        }
      }
    }
    return best;
  }

  private static Term part(Token token, boolean last) {
    List<Form> forms = List.of(Form.term(token.stem(), 1f));
    return new Term(token.exact(), token.stem(), forms, false, last, List.of(token.exact()));
  }
}
