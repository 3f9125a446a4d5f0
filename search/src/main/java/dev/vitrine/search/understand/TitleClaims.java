package dev.vitrine.search.understand;

import dev.vitrine.index.column.Passing;
import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.Cards;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Term;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Claims;
import dev.vitrine.search.intent.Intent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the titles of a catalogue say of words that speak for an intent: that they stand there next
/// to the word that they stand next to in the query, so that they name a thing.
final class TitleClaims implements Claims {
  /// Titles that are looked at.
  private static final int MOST = 64;

  private static final List<String> TITLE = List.of("title");

  private final View view;
  private final List<Term> terms;
  private final List<Integer> places;
  private final long deadline;

  /// @param places the first term of each word of the query, and last how many terms there are
  TitleClaims(View view, List<Term> terms, List<Integer> places, long deadline) {
    this.view = view;
    this.terms = terms;
    this.places = places;
    this.deadline = deadline;
  }

  @Override
  public boolean claimed(Intent intent, int from, int to) {
    if (from < 0) {
      return terms.size() > 1 && said(intent, 0, terms.size());
    }
    int first = places.get(from);
    int end = places.get(to);
    return (first > 0 && said(intent, first - 1, end))
        || (end < terms.size() && said(intent, first, end + 1));
  }

  /// Whether the title of some item of another kind than the intent's has these terms in a row.
  private boolean said(Intent intent, int from, int to) {
    List<String> stems = terms.subList(from, to).stream().map(Term::stem).toList();
    List<Word> words =
        stems.stream().map(s -> new Word(s, List.of(Form.term(s, 1)), false)).toList();
    Matched found =
        view.postings()
            .match(
                new MatchRequest(
                    new TextMatch(words, List.of(), TITLE),
                    true,
                    List.of(),
                    Admission.ALL,
                    Optional.empty(),
                    view.columns()::tie,
                    MOST,
                    0,
                    0,
                    deadline));
    int[] docs =
        IntStream.range(0, found.size())
            .filter(row -> other(intent, found.slot(row)))
            .map(found::doc)
            .sorted()
            .toArray();
    Cards cards = view.postings().cards(docs);
    return IntStream.range(0, docs.length).anyMatch(card -> holds(cards, card, stems));
  }

  private boolean other(Intent intent, int slot) {
    return switch (intent) {
      case VIDEO, LIVE -> !kind(intent.key()).test(slot);
      default -> true;
    };
  }

  private Passing kind(String word) {
    return view.columns().passing(new Filter.Is(Attributes.KIND, word));
  }

  private static boolean holds(Cards cards, int card, List<String> stems) {
    for (int at = 0; at + stems.size() <= cards.stems(card); at++) {
      int from = at;
      if (IntStream.range(0, stems.size())
          .allMatch(i -> cards.stem(card, from + i) == stems.get(i).hashCode())) {
        return true;
      }
    }
    return false;
  }
}
