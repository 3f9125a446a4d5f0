package dev.vitrine.search;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Fate.Outcome;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade.Plan;
import dev.vitrine.search.behaviour.ForYou;
import dev.vitrine.search.category.Prediction;
import dev.vitrine.search.feature.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The search for what became of one item: the list that the page is cut from is looked at for that
/// item, and where the page is not deep enough, the list to the deepest page that can be asked for.
final class Why {
  private final Query asked;
  private final String id;
  private Run run;

  Why(Plan plan, Query query, View view, String id) {
    this.asked = query;
    this.id = id;
    this.run = new Run(plan, listed(query, query.from() + query.size()), view);
  }

  /// The same query for the first ranks, explained.
  private static Query listed(Query query, int ranks) {
    return query.explained().from(0).sized(ranks);
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
    int[] list = run.mix();
    int place = placeOf(slot, list);
    if (place < 0 && deeper(slot, list)) {
      run = run.again(listed(run.asked(), Query.DEPTH_LIMIT), List.of());
      run.rankAll();
      list = run.mix();
      place = placeOf(slot, list);
    }
    var words = new WordsHeld(run, doc, slot, id);
    return place >= 0 ? ranked(list, place, words) : unranked(doc, slot, words);
  }

  private int placeOf(int slot, int[] list) {
    for (int place = 0; place < list.length; place++) {
      if (run.candidates().slot(list[place]) == slot) {
        return place;
      }
    }
    return -1;
  }

  /// Whether an item that is not in the list so far may stand further down.
  private boolean deeper(int slot, int[] list) {
    boolean whole = list.length < asked.from() + asked.size();
    return !whole
        && (run.candidates().rowOf(slot) >= 0 || (shownAt() < 0 && failing(slot).isEmpty()));
  }

  /// The rank at which it was shown to who scrolls on, or -1.
  private int shownAt() {
    return asked.occasion().seen().place(id);
  }

  private Fate ranked(int[] list, int place, WordsHeld words) {
    boolean onPage = place >= asked.from() && place < asked.from() + asked.size();
    int rank = asked.occasion().seen().size() + place;
    int row = list[place];
    var notes = new ArrayList<String>();
    notes.add(onPage ? "On the page, at rank " + (rank + 1) + "." : below(rank));
    var pin = run.merchant().pin(run.candidates().slot(row));
    pin.ifPresent(p -> notes.add("The rule " + p.rule() + " pins it there."));
    notes.addAll(sources(row));
    notes.addAll(words.notes());
    var rows = new Rows(run.understood(), run.view(), run.candidates(), run.candidates().size());
    notes.addAll(ForYou.notes(rows, row));
    if (!run.sorted() && pin.isEmpty()) {
      standing(list, place).ifPresent(notes::add);
    }
    run.merchant()
        .customOrder()
        .ifPresent(order -> notes.add("Between equals decides: " + order + "."));
    Outcome outcome = onPage ? Outcome.ON_PAGE : Outcome.RANKED_BELOW;
    return new Fate(id, outcome, rank, run.explain(row), notes);
  }

  private String below(int rank) {
    return asked.size() == 0
        ? "Ranked " + (rank + 1) + "; the page shows nothing."
        : String.format(
            Locale.ROOT,
            "Ranked %d; the page shows ranks %d to %d.",
            rank + 1,
            asked.rank() + 1,
            asked.rank() + asked.size());
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

  /// Why it stands behind the item one rank above, where scores or the recall say so.
  private Optional<String> standing(int[] list, int place) {
    int row = list[place];
    int own = run.rowScored(run.candidates().slot(row));
    if (!run.plan().rankings().isEmpty() && own >= run.looked()) {
      return Optional.of(
          "It stands as it was recalled, behind the " + run.looked() + " items that are ranked.");
    }
    boolean scored = own < run.scored() && place > 0 && list[place - 1] == row - 1;
    return scored && run.merchant().pin(run.candidates().slot(row - 1)).isEmpty()
        ? Optional.of(above(row))
        : Optional.empty();
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
    int shown = shownAt();
    if (shown >= 0) {
      String note = "It was shown before, at rank " + (shown + 1) + ", and does not come again.";
      return new Fate(id, Outcome.RANKED_BELOW, shown, Reasons.NONE, List.of(note));
    }
    List<String> failing = failing(slot);
    if (!failing.isEmpty()) {
      return new Fate(id, Outcome.FILTERED_OUT, -1, Reasons.NONE, failing);
    }
    var notes = new ArrayList<>(words.notes());
    if (run.leftOut(slot)) {
      notes.addFirst("It hardly fits what was asked, and other items do.");
      return new Fate(id, Outcome.UNFIT, -1, Reasons.NONE, notes);
    }
    if (run.candidates().rowOf(slot) >= 0) {
      notes.addFirst("It stands behind more items than pages can be asked for.");
      return new Fate(id, Outcome.CUT_BY_FIRST_STAGE, -1, Reasons.NONE, notes);
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

  /// What keeps the item out: a rule that hides it, the shopper's market, or else the conditions
  /// that it fails.
  private List<String> failing(int slot) {
    Query query = run.query();
    boolean here = run.view().columns().explain(query.offeredHere(), slot).isEmpty();
    var failing =
        new ArrayList<>(
            here
                ? run.view().columns().explain(query.filter(), slot)
                : List.of(
                    "No offer of it is for the market \""
                        + query.market()
                        + "\" or for everywhere."));
    String hiding = run.understood().merchandised().hidden().get(id);
    if (hiding != null) {
      failing.addFirst("The rule " + hiding + " hides it.");
    }
    return failing;
  }
}
