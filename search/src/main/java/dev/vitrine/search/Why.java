package dev.vitrine.search;

import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.Word;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Fate.Outcome;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The search for what became of one item: the same run as the page's, looked at for that item.
final class Why {
  private final Run run;
  private final String id;

  Why(Run run, String id) {
    this.run = run;
    this.id = id;
  }

  Fate fate() {
    View view = run.view();
    int doc = view.postings().doc(id);
    if (doc < 0) {
      boolean recorded = view.documents().apply(id).isPresent();
      String note =
          recorded
              ? "The item is recorded but not searchable yet."
              : "No item in the catalogue has this id.";
      return new Fate(id, Outcome.UNKNOWN_ITEM, -1, Reasons.NONE, List.of(note));
    }
    int slot = view.postings().slot(doc);
    run.rankAll();
    int row = run.candidates().rowOf(slot);
    return row >= 0 ? ranked(row, doc) : unranked(slot, doc);
  }

  private Fate ranked(int row, int doc) {
    Query query = run.query();
    boolean shown = row >= query.from() && row < query.from() + query.size();
    var notes = new ArrayList<String>();
    notes.add(
        shown
            ? "On the page, at rank %d.".formatted(row + 1)
            : "Ranked %d; the page shows ranks %d to %d."
                .formatted(row + 1, query.from() + 1, query.from() + query.size()));
    notes.addAll(sources(row));
    notes.addAll(words(doc));
    if (row > 0) {
      notes.add(above(row));
    }
    Outcome outcome = shown ? Outcome.ON_PAGE : Outcome.RANKED_BELOW;
    return new Fate(id, outcome, row, run.explain(row), notes);
  }

  private List<String> sources(int row) {
    var names = new ArrayList<String>();
    for (int i = 0; i < run.plan().recalls().size(); i++) {
      if ((run.candidates().foundBy(row) >> i & 1) == 1) {
        names.add(run.plan().recalls().get(i).name());
      }
    }
    return List.of("Found by recall: " + String.join(", ", names) + ".");
  }

  private String above(int row) {
    Candidates all = run.candidates();
    return String.format(
        Locale.ROOT,
        "The item one rank above scored %.4f, this one %.4f.",
        all.score(row - 1),
        all.score(row));
  }

  private Fate unranked(int slot, int doc) {
    List<String> failing = run.view().columns().explain(run.query().filter(), slot);
    if (!failing.isEmpty()) {
      return new Fate(id, Outcome.FILTERED_OUT, -1, Reasons.NONE, failing);
    }
    var notes = new ArrayList<>(words(doc));
    boolean all = notes.stream().noneMatch(n -> n.startsWith("Does not hold"));
    notes.addFirst(
        all
            ? "It holds every word, but %d items scored higher in recall."
                .formatted(run.candidates().size())
            : "It does not hold all words, and enough other items do or score higher.");
    Outcome outcome = all ? Outcome.CUT_BY_FIRST_STAGE : Outcome.NOT_RECALLED;
    return new Fate(id, outcome, -1, Reasons.NONE, notes);
  }

  private List<String> words(int doc) {
    var notes = new ArrayList<String>();
    Snapshot postings = run.view().postings();
    for (Term term : run.understood().terms()) {
      float score = postings.score(new Word(term.typed(), term.forms(), false), doc);
      notes.add(
          score < 0
              ? "Does not hold the word \"%s\".".formatted(term.typed())
              : String.format(
                  Locale.ROOT, "Holds the word \"%s\", which scores %.3f.", term.typed(), score));
    }
    return notes;
  }
}
