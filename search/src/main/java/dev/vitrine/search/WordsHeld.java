package dev.vitrine.search;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.MatchRequest.FilterTerm;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import dev.vitrine.kernel.query.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which words of a query one item holds, told in sentences.
final class WordsHeld {
  private final Run run;
  private final Snapshot postings;
  private final int doc;
  private final int slot;
  private final String id;

  WordsHeld(Run run, int doc, int slot, String id) {
    this.run = run;
    this.postings = run.view().postings();
    this.doc = doc;
    this.slot = slot;
    this.id = id;
  }

  /// A sentence for each word, each phrase, and the attributes asked for.
  List<String> notes() {
    var notes = new ArrayList<String>();
    Understood understood = run.understood();
    understood.terms().forEach(term -> notes.add(note(term)));
    for (List<String> phrase : understood.phrases()) {
      boolean held = postings.score(word("", Form.phrase(phrase, 1f)), doc) >= 0;
      notes.add(
          (held ? "Holds" : "Does not hold") + " the phrase \"" + String.join(" ", phrase) + "\".");
    }
    List<String> places = run.query().searchable();
    if (!places.isEmpty() && !all()) {
      notes.add("Words count only in: " + String.join(", ", places) + ".");
    }
    return notes;
  }

  /// Whether it holds every word that is needed, where it is needed.
  boolean all() {
    Understood understood = run.understood();
    var words = new ArrayList<Word>();
    boolean someNeeded = understood.terms().stream().anyMatch(term -> !term.common());
    for (Term term : understood.terms()) {
      if (known(term)) {
        boolean optional = term.common() && someNeeded;
        words.add(new Word(term.typed(), term.forms(), optional));
      }
    }
    if (words.stream().allMatch(Word::optional) && understood.phrases().isEmpty()) {
      return understood.browsing();
    }
    var text = new TextMatch(words, understood.phrases(), run.query().searchable());
    return postings.match(request(text)).total() > 0;
  }

  private MatchRequest request(TextMatch text) {
    return new MatchRequest(
        text,
        true,
        List.of(List.of(new FilterTerm(Attributes.ID, id))),
        this::only,
        Optional.empty(),
        run.view().columns()::tie,
        1,
        1,
        0,
        run.deadline());
  }

  private void only(int[] slots, int count, long[] admitted) {
    for (int i = 0; i < count; i++) {
      admitted[i >>> 6] |= slots[i] == slot ? 1L << i : 0;
    }
  }

  private String note(Term term) {
    String typed = term.typed();
    if (!known(term)) {
      return "No item holds the word \"" + typed + "\"; it is left out.";
    }
    float score = postings.score(new Word(typed, term.forms(), false), doc);
    if (score >= 0) {
      return String.format(Locale.ROOT, "Holds the word \"%s\", which scores %.3f.", typed, score);
    }
    return term.common()
        ? "Does not hold the common word \"" + typed + "\"."
        : "Does not hold the word \"" + typed + "\".";
  }

  private boolean known(Term term) {
    return term.forms().stream()
        .anyMatch(f -> f.kind() != Form.Kind.TERM || postings.dictionary().items(f.term()) > 0);
  }

  private static Word word(String typed, Form form) {
    return new Word(typed, List.of(form), false);
  }
}
