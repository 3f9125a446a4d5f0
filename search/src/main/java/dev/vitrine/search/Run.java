package dev.vitrine.search;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade.Plan;
import dev.vitrine.search.Cascade.Ranking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jdk.jfr.FlightRecorder;

/// One query on its way through a cascade. One thread, used once.
final class Run {
  private static final System.Logger LOG = System.getLogger(Run.class.getName());

  private final Plan plan;
  private final Query query;
  private final View view;
  private final long deadline;
  private final CustomRanking custom;
  private final List<Trace.Line> lines = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Ranking> ranked = new ArrayList<>();
  private List<Found> counts = List.of();
  private Understood understood;
  private Candidates candidates = Merged.of(List.of());

  Run(Plan plan, Query query, View view) {
    this.plan = plan;
    this.query = query.inMarket();
    this.view = view;
    this.deadline = System.nanoTime() + query.deadline().toNanos();
    this.custom = CustomRanking.of(plan.bands(), this.query, view);
    this.understood = Understood.of(this.query);
  }

  Answer answer() {
    rankAll();
    return new Answer(
        hits(mix()),
        counts.isEmpty() ? Found.NOTHING : counts.getFirst(),
        counts.isEmpty() ? nothing() : counts.subList(1, counts.size()),
        shown(),
        notices,
        new Trace(lines));
  }

  /// Everything up to the mix.
  void rankAll() {
    understandAll();
    recall();
    if (!sorted()) {
      plan.rankings().forEach(this::rank);
      if (!ranked.isEmpty()) {
        breakTies(ranked.getLast().stage(), ranked.getLast().keep());
      }
    }
  }

  /// Whether keys alone decide: those of the query, or the shop's own when nothing was asked in
  /// words.
  boolean sorted() {
    return !query.ranked() || (understood.browsing() && !custom.isEmpty());
  }

  /// The orders of the shop or of the query, as they are written, if there are any.
  Optional<String> customOrder() {
    return custom.isEmpty() ? Optional.empty() : Optional.of(custom.shown());
  }

  View view() {
    return view;
  }

  Query query() {
    return query;
  }

  long deadline() {
    return deadline;
  }

  Plan plan() {
    return plan;
  }

  Understood understood() {
    return understood;
  }

  Candidates candidates() {
    return candidates;
  }

  void understandAll() {
    for (Understanding step : plan.understanding()) {
      long start = System.nanoTime();
      int before = understood.terms().size();
      String note = "";
      String told = "";
      try {
        understood = step.understand(understood, view);
        told = step.told(understood);
      } catch (RuntimeException e) {
        note = failed(step, e);
      }
      line("understand", step, before, understood.terms().size(), start, note);
      if (!told.isEmpty()) {
        lines.add(lines.removeLast().noting(told));
      }
    }
    notices.addAll(understood.notices());
  }

  Reading reading() {
    understandAll();
    return Reading.of(understood, new Trace(lines), view.postings().dictionary());
  }

  Chosen chosen() {
    rankAll();
    int most = ranked.isEmpty() ? candidates.size() : ranked.getLast().keep();
    return new Chosen(understood, candidates, Math.min(most, candidates.size()));
  }

  private void recall() {
    int first = plan.rankings().isEmpty() ? 0 : plan.rankings().getFirst().keep();
    int wanted = Math.max(Math.max(first, custom.depth()), query.from() + query.size());
    var rows = new ArrayList<Recalled>();
    for (Recall step : plan.recalls()) {
      long start = System.nanoTime();
      Recalled recalled;
      try {
        recalled = step.recall(understood, view, wanted, deadline);
      } catch (RuntimeException e) {
        recalled = Recalled.failed(failed(step, e));
      }
      rows.add(recalled);
      recalled.counts().ifPresent(c -> counts = c);
      notices.addAll(recalled.notices());
      line("recall", step, 0, recalled.rows().size(), start, recalled.note());
    }
    candidates = Merged.of(rows);
    if (!sorted() && !rows.isEmpty()) {
      breakTies("recall", Math.min(custom.depth(), rows.getFirst().rows().size()));
    }
  }

  /// Lets the shop's own orders decide between rows that are about as relevant.
  private void breakTies(String stage, int rows) {
    if (!custom.isEmpty()) {
      long start = System.nanoTime();
      candidates = custom.within(candidates, rows);
      line(
          stage,
          "custom-ranking",
          candidates.size(),
          Math.min(rows, candidates.size()),
          start,
          custom.note());
    }
  }

  private void rank(Ranking ranking) {
    long start = System.nanoTime();
    int in = candidates.size();
    String note = "";
    if (start - deadline > 0) {
      note = "skipped: out of time, order kept";
    } else {
      try {
        candidates = ranking.ranker().rank(understood, view, candidates, ranking.keep());
        ranked.add(ranking);
      } catch (RuntimeException e) {
        note = failed(ranking.ranker(), e);
      }
    }
    line(ranking.stage(), ranking.ranker(), in, Math.min(in, ranking.keep()), start, note);
  }

  /// The rows of the page; a mixer that fails leaves the plain list.
  int[] mix() {
    long start = System.nanoTime();
    String note = "";
    int[] rows;
    try {
      rows = plan.mixer().mix(understood, view, candidates);
    } catch (RuntimeException e) {
      note = failed(plan.mixer(), e);
      int from = Math.min(query.from(), candidates.size());
      rows = IntStream.range(from, Math.min(from + query.size(), candidates.size())).toArray();
    }
    line("mix", plan.mixer(), candidates.size(), rows.length, start, note);
    return rows;
  }

  private List<Hit> hits(int[] rows) {
    var hits = new ArrayList<Hit>(rows.length);
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      int rank = query.from() + i;
      view.documents()
          .apply(view.items().id(candidates.slot(row)))
          .ifPresent(d -> hits.add(new Hit(d, rank, score(row), reasons(row))));
    }
    return hits;
  }

  /// The score of a row; 0 under an order, which leaves nothing to score.
  private double score(int row) {
    return sorted() ? 0 : candidates.score(row);
  }

  /// The score of a row in parts, when the query asks for it.
  private Reasons reasons(int row) {
    return query.explain() ? explain(row) : Reasons.NONE;
  }

  Reasons explain(int row) {
    return scored(row).and(custom.explain(candidates, row));
  }

  private Reasons scored(int row) {
    if (sorted()) {
      return Reasons.NONE;
    }
    for (Ranking ranking : plan.rankings().reversed()) {
      if (row < ranking.keep() && ranked.contains(ranking)) {
        return explain(ranking, row);
      }
    }
    return Reasons.NONE;
  }

  private Reasons explain(Ranking ranking, int row) {
    try {
      return ranking.ranker().explain(understood, view, candidates, ranking.keep(), row);
    } catch (RuntimeException e) {
      failed(ranking.ranker(), e);
      return Reasons.NONE;
    }
  }

  private List<String> shown() {
    return understood.terms().stream().flatMap(t -> t.shown().stream()).distinct().toList();
  }

  private List<Found> nothing() {
    return Collections.nCopies(query.tallies().size(), Found.NOTHING);
  }

  private void line(String stage, Step step, int in, int out, long start, String note) {
    line(stage, step.name(), in, out, start, note);
  }

  private void line(String stage, String step, int in, int out, long start, String note) {
    long nanos = System.nanoTime() - start;
    // The first use of an event starts half the recorder, which the first query would feel.
    if (FlightRecorder.isInitialized()) {
      new StepEvent(stage, step, in, out, nanos, note).commit();
    }
    lines.add(new Trace.Line(stage, step, in, out, nanos, note));
  }

  private static String failed(Step step, RuntimeException e) {
    Supplier<String> message = () -> "step " + step.name() + " failed: " + e;
    LOG.log(System.Logger.Level.ERROR, message, e);
    return "skipped: failed with " + e.getClass().getSimpleName();
  }
}
