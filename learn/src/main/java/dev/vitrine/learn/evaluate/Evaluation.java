package dev.vitrine.learn.evaluate;

import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/// The sending of a judged set's queries to a catalogue, through the same door as shoppers, and the
/// measuring of what comes back.
public final class Evaluation {
  /// Hits asked for and written to a run file.
  public static final int DEPTH = 100;

  private static final int THREADS = 2;
  private static final int TIMED = 2_000;
  private static final int PAGE = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Answering answering;
  private final LongSupplier size;
  private final JudgedSet set;
  private final Progress progress;
  private final LongSupplier nanos;
  private final int threads;

  /// What answers the queries of a set.
  public interface Answering {
    /// Ids of the first hits, best first.
    ///
    /// @param filter holds besides what the query asks for
    /// @param size how many are asked for
    List<String> ask(JudgedQuery query, Filter filter, int size);
  }

  /// @param catalogue holds the set's items, all searchable
  /// @param nanos a clock that never goes back
  public Evaluation(Catalogue catalogue, JudgedSet set, Progress progress, LongSupplier nanos) {
    this(
        (query, filter, size) -> ask(catalogue, query, filter, size),
        catalogue::size,
        set,
        progress,
        nanos,
        THREADS);
  }

  /// The same of a shop that answers in its own way.
  ///
  /// @param size tells how many items it holds
  /// @param threads how many queries are asked at the same time
  public Evaluation(
      Answering answering,
      LongSupplier size,
      JudgedSet set,
      Progress progress,
      LongSupplier nanos,
      int threads) {
    this.answering = answering;
    this.size = size;
    this.set = set;
    this.progress = progress;
    this.nanos = nanos;
    this.threads = threads;
  }

  /// Everything measured: quality on two threads, then times on one.
  ///
  /// @param indexSeconds what it took to make the catalogue
  /// @param seed of resampling and of the sample that is timed
  public Report report(double indexSeconds, long seed) {
    return report(indexSeconds, seed, true);
  }

  /// The same, perhaps without times.
  public Report report(double indexSeconds, long seed, boolean timed) {
    List<Outcome> outcomes = outcomes();
    Latency latency = timed ? latency(seed) : Latency.of(new long[0]);
    return Report.of(set, size.getAsLong(), outcomes, indexSeconds, latency, seed);
  }

  /// The answers to every query, in the order of the set.
  public List<Outcome> outcomes() {
    progress.begin("quality", set.queries().size());
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var waiting = new ArrayList<Future<Outcome>>();
      for (JudgedQuery query : set.queries()) {
        Callable<Outcome> task = () -> outcome(query);
        waiting.add(pool.submit(task));
      }
      try {
        return collect(waiting);
      } catch (VitrineException e) {
        pool.shutdownNow();
        throw e;
      }
    }
  }

  private static List<Outcome> collect(List<Future<Outcome>> waiting) {
    var outcomes = new ArrayList<Outcome>();
    try {
      for (Future<Outcome> one : waiting) {
        outcomes.add(one.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.TIMEOUT, "the evaluation was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof VitrineException known) {
        throw known;
      }
      throw new VitrineException(Kind.BUG, "the evaluation failed: " + e.getCause(), e);
    }
    return outcomes;
  }

  private Outcome outcome(JudgedQuery query) {
    List<String> top = ask(query, Filter.ALL, DEPTH);
    List<String> judged = List.of();
    if (!query.grades().isEmpty()) {
      List<Filter> ids = new ArrayList<>();
      for (String id : query.grades().keySet()) {
        ids.add(new Filter.Is(Attributes.ID, id));
      }
      judged = ask(query, new Filter.Or(ids), Math.min(ids.size(), Query.DEPTH_LIMIT));
    }
    progress.step();
    return new Outcome(query, top, judged);
  }

  private List<String> ask(JudgedQuery judged, Filter filter, int hits) {
    try {
      return answering.ask(judged, filter, hits);
    } catch (VitrineException e) {
      throw new VitrineException(
          e.kind(), "query " + judged.id() + " '" + judged.text() + "': " + e.getMessage(), e);
    }
  }

  private static List<String> ask(
      Catalogue catalogue, JudgedQuery judged, Filter filter, int size) {
    List<String> none = List.of();
    var query =
        new Query(
            judged.text(),
            false,
            true,
            filter,
            List.of(),
            List.of(),
            List.of(),
            none,
            0,
            size,
            "",
            "",
            PATIENCE,
            false);
    return catalogue.answer(query).hits().stream().map(Evaluation::id).toList();
  }

  private static String id(Hit hit) {
    return hit.document().id();
  }

  /// Times of pages of ten on this thread, after one pass that is not timed; of a large set a
  /// sample.
  private Latency latency(long seed) {
    List<JudgedQuery> timed = set.sample(TIMED, seed).queries();
    progress.begin("timing", 2L * timed.size());
    for (JudgedQuery query : timed) {
      ask(query, Filter.ALL, PAGE);
      progress.step();
    }
    long[] times = new long[timed.size()];
    for (int i = 0; i < times.length; i++) {
      long start = nanos.getAsLong();
      ask(timed.get(i), Filter.ALL, PAGE);
      times[i] = nanos.getAsLong() - start;
      progress.step();
    }
    return Latency.of(times);
  }
}
