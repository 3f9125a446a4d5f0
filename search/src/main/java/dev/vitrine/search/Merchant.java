package dev.vitrine.search;

import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.Merchandised.Placed;
import java.util.List;
import java.util.Optional;

/// What the shop has its say in, beside relevance, for one query: what its rules boost, the orders
/// that decide within bands, and what its rules pin. For one thread.
final class Merchant {
  private final CustomRanking custom;
  private final Boosting boosting;
  private final Pinning pinning;

  private Merchant(CustomRanking custom, Understood understood, View view) {
    this.custom = custom;
    boosting = Boosting.of(understood, view);
    pinning = new Pinning(understood.merchandised());
  }

  /// What is asked for a query as it is understood.
  static Merchant of(Bands bands, Understood understood, View view) {
    return new Merchant(CustomRanking.of(bands, understood.query(), view), understood, view);
  }

  /// Nothing, until the query is understood.
  static Merchant silent(Understood before, View view) {
    return new Merchant(CustomRanking.none(view), before, view);
  }

  /// Whether the shop's orders decide between items.
  boolean orders() {
    return !custom.isEmpty();
  }

  /// Whether scores alone decide, but for what is pinned.
  boolean leavesOrder() {
    return custom.isEmpty() && boosting.isEmpty();
  }

  /// The orders of the shop or of the query, as they are written, if there are any.
  Optional<String> customOrder() {
    return custom.isEmpty() ? Optional.empty() : Optional.of(custom.shown());
  }

  /// How many candidates it wants to look at.
  int depth() {
    return Math.max(custom.depth(), boosting.depth());
  }

  /// How many items are pinned.
  int pins() {
    return pinning.size();
  }

  /// The pin of an item, if a rule pins it.
  Optional<Placed> pin(int slot) {
    return pinning.of(slot);
  }

  /// Has its say about the best of the rows that a recall found.
  Candidates afterRecall(Candidates found, int rows, Story story) {
    Candidates lifted = lifted("recall", found, Math.min(boosting.depth(), rows), story);
    return ordered("recall", lifted, Math.min(custom.depth(), rows), story);
  }

  /// Has its say about the rows that were ranked.
  Candidates afterRanking(String stage, Candidates ranked, int rows, Story story) {
    return ordered(stage, lifted(stage, ranked, rows, story), rows, story);
  }

  /// Lets what rules boost and bury rise and sink.
  private Candidates lifted(String stage, Candidates all, int rows, Story story) {
    if (boosting.isEmpty()) {
      return all;
    }
    long start = System.nanoTime();
    Candidates next = boosting.within(all, rows);
    story.line(stage, "boosts", all.size(), Math.min(rows, all.size()), start, boosting.note());
    return next;
  }

  /// Lets the shop's own orders decide between rows that are about as relevant.
  private Candidates ordered(String stage, Candidates all, int rows, Story story) {
    if (custom.isEmpty()) {
      return all;
    }
    long start = System.nanoTime();
    Candidates next = custom.within(all, rows);
    int some = Math.min(rows, all.size());
    story.line(stage, "custom-ranking", all.size(), some, start, custom.note());
    return next;
  }

  /// Puts what rules pin in its place.
  Candidates placed(Candidates scored, Story story) {
    if (pinning.size() == 0) {
      return scored;
    }
    long start = System.nanoTime();
    Candidates next = pinning.placed(scored);
    story.line("mix", "pins", scored.size(), next.size(), start, pinning.size() + " pinned");
    return next;
  }

  /// The counts with what is pinned although it does not pass the filter.
  List<Found> counted(List<Found> counts) {
    return pinning.counted(counts);
  }

  /// What the shop did to a row that was scored, behind the parts of its score.
  Reasons explain(Reasons score, Candidates scored, int row) {
    boolean lifted = !score.equals(Reasons.NONE);
    Reasons lift = lifted ? boosting.explain(scored.slot(row)) : Reasons.NONE;
    return score.and(lift).and(custom.explain(scored, row));
  }

  /// That an item is pinned, if it is.
  Reasons explainPin(int slot) {
    return pinning.explain(slot);
  }
}
