package dev.vitrine.search;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade.Plan;
import dev.vitrine.search.Cascade.Ranking;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.search.explore.Explored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// One query on its way through a cascade. One thread, used once.
final class Run {
  private final Plan plan;
  private final View view;
  private final long deadline;
  private final Onlooker onlooker;
  private final Story story = new Story();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Ranking> ranked = new ArrayList<>();
  private List<Found> counts = List.of();
  private final Query asked;
  private Query query;
  private Understood understood;
  private int added;
  private Merchant merchant;
  private Candidates candidates = Merged.of(List.of());

  /// As they were ranked, before those that hardly fit were left out; empty when none was.
  private Candidates unfit = candidates;

  /// How many were left out.
  private int left;

  /// The order that was drawn, if it was.
  private Optional<Explored> explored = Optional.empty();

  /// As they were ranked, before pinned ones were put in their places.
  private Candidates scored = candidates;

  /// The page, once it is laid out.
  private Laid laid = Laid.silent(new int[0]);

  Run(Plan plan, Query query, View view) {
    this(plan, query, view, Onlooker.NONE);
  }

  Run(Plan plan, Query query, View view, Onlooker onlooker) {
    this(plan, query, view, System.nanoTime() + query.deadline().toNanos(), onlooker);
  }

  private Run(Plan plan, Query query, View view, long deadline, Onlooker onlooker) {
    this.plan = plan;
    this.asked = query;
    this.query = Present.asked(query, view);
    this.view = view.remembering(view.behaviour().asking(query));
    this.deadline = deadline;
    this.onlooker = onlooker;
    this.understood = Understood.of(this.query);
    this.merchant = Merchant.silent(understood, view);
  }

  /// Another query in the time that is left, with what is to be told of it.
  Run again(Query other, List<Notice> told) {
    var run = new Run(plan, other, view, deadline, onlooker.anew());
    run.notices.addAll(told);
    return run;
  }

  /// The page and its story, once all is ranked.
  Answer answer() {
    int[] rows = mix();
    laid.choice().ifPresent(onlooker::chosen);
    onlooker.page(understood, view, plan.recalls(), candidates, rows);
    return new Answer(
        hits(rows),
        found(),
        counts.isEmpty() ? nothing() : counts.subList(1, counts.size()),
        shown(),
        notices,
        story.trace(),
        understood.merchandised().arranged(),
        understood.aim().about());
  }

  /// Everything up to the mix.
  void rankAll() {
    understandAll();
    recall();
    if (!sorted()) {
      plan.rankings().forEach(this::rank);
      if (!ranked.isEmpty()) {
        Ranking last = ranked.getLast();
        leaveOut(last);
        candidates = merchant.afterRanking(last.stage(), candidates, keep(last), story);
        explore(last);
      }
    }
    candidates = Scrolling.of(candidates, view, query.occasion().seen());
    scored = candidates;
    candidates = merchant.placed(scored, story);
    counts = withoutUnfit(merchant.counted(counts));
  }

  /// The counts without what was left out, so that there are as many pages as are told of. Facets
  /// are counted as they match.
  private List<Found> withoutUnfit(List<Found> all) {
    if (left == 0 || all.isEmpty()) {
      return all;
    }
    Found main = all.getFirst();
    var fewer = new ArrayList<>(all);
    long total = Math.max(candidates.size(), main.total() - left);
    fewer.set(0, new Found(total, main.exact(), main.facets()));
    return fewer;
  }

  /// Leaves out what hardly fits, where something does.
  private void leaveOut(Ranking last) {
    long start = System.nanoTime();
    Candidates fitting = candidates.fitting();
    int in = Math.min(candidates.size(), keep(last));
    int out = candidates.size() - fitting.size();
    if (out > 0) {
      unfit = candidates;
      candidates = fitting;
      left = out;
      story.line(last.stage(), "unfit", in, in - out, start, out + " that hardly fit left out");
    }
  }

  /// Whether an item was left out as it hardly fits.
  boolean leftOut(int slot) {
    return unfit.rowOf(slot) >= 0 && scored.rowOf(slot) < 0;
  }

  /// Draws another order for a share of searches, where scores alone decided.
  private void explore(Ranking last) {
    String search = query.occasion().search();
    if (last.stage().equals(Cascade.FINAL_STAGE)
        && merchant.leavesOrder()
        && plan.exploration().of(search)) {
      long start = System.nanoTime();
      int rows = Math.min(keep(last), candidates.size());
      Explored order =
          plan.exploration().draw(candidates, rows, slot -> merchant.pin(slot).isPresent(), search);
      candidates = order.candidates();
      explored = Optional.of(order);
      onlooker.explored(order);
      story.line(last.stage(), "exploration", candidates.size(), rows, start, order.note());
    }
  }

  /// How many items are found in all.
  long total() {
    return found().total();
  }

  private Found found() {
    return counts.isEmpty() ? Found.NOTHING : counts.getFirst();
  }

  /// Whether keys alone decide: those of the query, or the shop's own when nothing was asked in
  /// words.
  boolean sorted() {
    return !query.ranked() || (understood.browsing() && merchant.orders());
  }

  /// What the shop has its say in.
  Merchant merchant() {
    return merchant;
  }

  View view() {
    return view;
  }

  /// The query as it was asked.
  Query asked() {
    return asked;
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
        note = Story.failed(step, e);
      }
      story.line("understand", step, before, understood.terms().size(), start, note);
      story.told(told);
    }
    understood = Scrolling.of(understood);
    query = understood.query();
    merchant = Merchant.of(plan.bands(), understood, view);
    notices.addAll(understood.notices());
  }

  Reading reading() {
    understandAll();
    return Reading.of(understood, story.trace(), view.postings().dictionary());
  }

  /// What the ranked stages leave.
  Chosen chosen() {
    return new Chosen(understood, candidates, Math.min(scored(), candidates.size()));
  }

  private void recall() {
    int first = plan.rankings().isEmpty() ? 0 : plan.rankings().getFirst().keep();
    int looked = Math.max(first, merchant.depth());
    int wanted = Math.max(looked, query.rank() + query.size() + spare()) + merchant.pins();
    var rows = new ArrayList<Recalled>();
    for (Recall step : plan.recalls()) {
      long start = System.nanoTime();
      Recalled recalled;
      try {
        // What others add to the first recall is the same on every page.
        int many = rows.isEmpty() ? wanted : first;
        recalled = step.recall(understood, view, many, deadline);
      } catch (RuntimeException e) {
        recalled = Recalled.nothing(Story.failed(step, e));
      }
      rows.add(recalled);
      notices.addAll(recalled.notices());
      story.line("recall", step, 0, recalled.rows().size(), start, recalled.note());
    }
    counts = Counts.of(rows);
    candidates = Merged.of(rows);
    int defining = rows.isEmpty() ? 0 : rows.getFirst().rows().size();
    candidates = WordScored.of(candidates, defining, understood, view);
    if (!sorted()) {
      candidates = merchant.afterRecall(candidates, defining, story);
      added = Merged.added(candidates, first);
      candidates = added == 0 ? candidates : Merged.woven(candidates, first);
    } else if (candidates.size() > defining) {
      Keys keys = rows.getFirst().sorted().orElseGet(() -> Keys.of(query, view));
      candidates = Merged.sorted(candidates, keys);
    }
  }

  /// How many more candidates than its ranks a page asks for, so that it is cut from the same list
  /// as every other: what was ranked may be left out as unfit, or be put behind all others by the
  /// mix.
  private int spare() {
    return sorted() || query.size() == 0
        ? 0
        : plan.rankings().stream().mapToInt(Ranking::keep).sum();
  }

  /// How many of the first candidates some ranking looked at.
  int looked() {
    return ranked.stream().mapToInt(this::keep).max().orElse(0);
  }

  /// How many of the first candidates the last ranking scored; all have a recall's score where none
  /// did.
  int scored() {
    return ranked.isEmpty() ? candidates.size() : keep(ranked.getLast());
  }

  /// The row of a slot before pinned ones were put in their places, or -1.
  int rowScored(int slot) {
    return scored.rowOf(slot);
  }

  /// How many candidates a ranking looks at: what other recalls add comes on top for the first one,
  /// and what was left out behind the last one is gone.
  private int keep(Ranking ranking) {
    int gone = !ranked.isEmpty() && ranking.equals(ranked.getLast()) ? left : 0;
    int more = ranking.equals(plan.rankings().getFirst()) ? added : 0;
    return ranking.keep() + more - gone;
  }

  private void rank(Ranking ranking) {
    long start = System.nanoTime();
    int in = candidates.size();
    String note = "";
    if (start - deadline > 0) {
      note = "skipped: out of time, order kept";
    } else {
      try {
        candidates = ranking.ranker().rank(understood, view, candidates, keep(ranking), onlooker);
        ranked.add(ranking);
        onlooker.ranked(ranking, candidates, Math.min(in, keep(ranking)));
      } catch (RuntimeException e) {
        note = Story.failed(ranking.ranker(), e);
      }
    }
    story.line(ranking.stage(), ranking.ranker(), in, Math.min(in, keep(ranking)), start, note);
  }

  /// The rows of the page; a mixer that fails leaves the plain list.
  int[] mix() {
    long start = System.nanoTime();
    try {
      laid = plan.mixer().lay(understood, view, candidates);
    } catch (RuntimeException e) {
      String note = Story.failed(plan.mixer(), e);
      int from = Math.min(query.from(), candidates.size());
      int to = Math.min(from + query.size(), candidates.size());
      laid = new Laid(IntStream.range(from, to).toArray(), note, Map.of());
    }
    int[] rows = laid.rows();
    story.line("mix", plan.mixer(), candidates.size(), rows.length, start, laid.note());
    return rows;
  }

  private List<Hit> hits(int[] rows) {
    var hits = new ArrayList<Hit>(rows.length);
    Faces faces = Faces.of(view, row -> candidates.slot(rows[row]), rows.length);
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      int rank = query.rank() + i;
      int cells = laid.room(i);
      ItemKind kind = faces.kind(i);
      view.documents()
          .apply(view.items().id(candidates.slot(row)))
          .ifPresent(d -> hits.add(new Hit(d, kind, rank, cells, score(row), reasons(row))));
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
    int slot = candidates.slot(row);
    int own = merchant.pins() == 0 ? row : scored.rowOf(slot);
    Reasons why = own < 0 ? Reasons.NONE : merchant.explain(scored(own), scored, own);
    Reasons chance = explored.map(order -> order.explain(slot)).orElse(Reasons.NONE);
    return why.and(chance).and(merchant.explainPin(slot)).and(laid.of(row));
  }

  private Reasons scored(int row) {
    if (sorted()) {
      return Reasons.NONE;
    }
    for (Ranking ranking : plan.rankings().reversed()) {
      if (row < keep(ranking) && ranked.contains(ranking)) {
        return explain(ranking, row);
      }
    }
    return Reasons.NONE;
  }

  private Reasons explain(Ranking ranking, int row) {
    try {
      return ranking.ranker().explain(understood, view, scored, keep(ranking), row);
    } catch (RuntimeException e) {
      Story.failed(ranking.ranker(), e);
      return Reasons.NONE;
    }
  }

  private List<String> shown() {
    return understood.terms().stream().flatMap(t -> t.shown().stream()).distinct().toList();
  }

  private List<Found> nothing() {
    return Collections.nCopies(query.tallies().size(), Found.NOTHING);
  }
}
