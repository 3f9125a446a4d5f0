package dev.vitrine.search;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Fate.Outcome;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.behaviour.ForYou;
import dev.vitrine.search.category.Prediction;
import dev.vitrine.search.feature.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The search for what became of one item: the same run as the page's, looked at for that item.
final class Why {
  private final String id;
  private Run run;

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
    run = Widened.of(run);
    int row = run.candidates().rowOf(slot);
    var words = new WordsHeld(run, doc, slot, id);
    return row >= 0 ? ranked(row, words) : unranked(doc, slot, words);
  }

  private Fate ranked(int row, WordsHeld words) {
    Query query = run.query();
    int place = placeOf(row, run.mix());
    int rank = place < 0 ? row : query.rank() + place;
    var notes = new ArrayList<String>();
    notes.add(place < 0 ? below(rank) : "On the page, at rank " + (rank + 1) + ".");
    var pin = run.merchant().pin(run.candidates().slot(row));
    pin.ifPresent(p -> notes.add("The rule " + p.rule() + " pins it there."));
    notes.addAll(sources(row));
    notes.addAll(words.notes());
    var rows = new Rows(run.understood(), run.view(), run.candidates(), run.candidates().size());
    notes.addAll(ForYou.notes(rows, row));
    if (row > 0 && !run.sorted() && pin.isEmpty() && byScore(row - 1)) {
      notes.add(above(row));
    }
    run.merchant()
        .customOrder()
        .ifPresent(order -> notes.add("Between equals decides: " + order + "."));
    Outcome outcome = place < 0 ? Outcome.RANKED_BELOW : Outcome.ON_PAGE;
    return new Fate(id, outcome, rank, run.explain(row), notes);
  }

  private static int placeOf(int row, int[] page) {
    for (int place = 0; place < page.length; place++) {
      if (page[place] == row) {
        return place;
      }
    }
    return -1;
  }

  private String below(int rank) {
    Query query = run.query();
    return query.size() == 0
        ? "Ranked " + (rank + 1) + "; the page shows nothing."
        : String.format(
            Locale.ROOT,
            "Ranked %d; the page shows ranks %d to %d.",
            rank + 1,
            query.rank() + 1,
            query.rank() + query.size());
  }

  private List<String> sources(int row) {
    var names = new ArrayList<String>();
    for (int i = 0; i < run.plan().recalls().size(); i++) {
      if ((run.candidates().foundBy(row) >> i & 1) == 1) {
        names.add(run.plan().recalls().get(i).name());
      }
    }
    return names.isEmpty()
        ? List.of("No recall found it.")
        : List.of("Found by recall: " + String.join(", ", names) + ".");
  }

  /// Whether the item of a row has its place by its score.
  private boolean byScore(int row) {
    return run.merchant().pin(run.candidates().slot(row)).isEmpty();
  }

  private String above(int row) {
    Candidates all = run.candidates();
    return String.format(
        Locale.ROOT,
        "The item one rank above scored %.4f, this one %.4f.",
        all.score(row - 1),
        all.score(row));
  }

  private Fate unranked(int doc, int slot, WordsHeld words) {
    var failing = new ArrayList<>(failing(slot));
    String hiding = run.understood().merchandised().hidden().get(id);
    if (hiding != null) {
      failing.addFirst("The rule " + hiding + " hides it.");
    }
    if (!failing.isEmpty()) {
      return new Fate(id, Outcome.FILTERED_OUT, -1, Reasons.NONE, failing);
    }
    var notes = new ArrayList<>(words.notes());
    if (run.leftOut(slot)) {
      notes.addFirst("It hardly fits what was asked, and other items do.");
      return new Fate(id, Outcome.UNFIT, -1, Reasons.NONE, notes);
    }
    boolean all = words.all();
    notes.addFirst(
        all
            ? "It holds every word needed, but the "
                + run.candidates().size()
                + " items that went on stand before it."
            : "It does not hold every word needed, and other items do or score higher.");
    if (!all) {
      elsewhere(doc).ifPresent(notes::add);
    }
    Outcome outcome = all ? Outcome.CUT_BY_FIRST_STAGE : Outcome.NOT_RECALLED;
    return new Fate(id, outcome, -1, Reasons.NONE, notes);
  }

  /// That it stands where the query hardly means, if it is clear where it does.
  private Optional<String> elsewhere(int doc) {
    Prediction meant = run.understood().aim().categories();
    if (!meant.clear()) {
      return Optional.empty();
    }
    Cards cards = run.view().postings().cards(new int[] {doc});
    boolean there = !meant.known(cards, 0) || meant.holds(meant.nodes(), cards, 0);
    String best = meant.answer().getFirst().shown();
    return there
        ? Optional.empty()
        : Optional.of("What the query means stands in " + best + " most likely; this does not.");
  }

  /// The conditions that the item fails, the shopper's market first.
  private List<String> failing(int slot) {
    Query query = run.query();
    boolean here = run.view().columns().explain(query.offeredHere(), slot).isEmpty();
    return here
        ? run.view().columns().explain(query.filter(), slot)
        : List.of("No offer of it is for the market \"" + query.market() + "\" or for everywhere.");
  }
}
