package dev.vitrine.app.quality;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.Evaluation;
import dev.vitrine.learn.evaluate.JudgedQuery;
import dev.vitrine.learn.judging.ShopRun;
import dev.vitrine.serve.quality.Workbench.Running;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The measuring of judged sets beside the answering of shoppers: one set at a time, one query at a
/// time. A run that is ended leaves nothing.
final class BackgroundRuns implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BackgroundRuns.class.getName());

  /// A run takes from seconds to minutes.
  private static final Duration A_WHILE = Duration.ofSeconds(30);

  private final Judgements judgements;
  private final InstantSource clock;
  private final Map<String, Running> runs = new HashMap<>();
  private Thread thread = Thread.ofVirtual().unstarted(() -> {});
  private String busy = "";
  private boolean ending;
  private boolean closed;

  BackgroundRuns(Judgements judgements, InstantSource clock) {
    this.judgements = judgements;
    this.clock = clock;
  }

  /// What is measured.
  private record Task(Catalogue catalogue, JudgementList list, ShopStages stages, String by) {}

  synchronized Running begin(Catalogue catalogue, String set, ShopStages stages, String by) {
    if (closed || !busy.isEmpty()) {
      throw VitrineException.busy(
          closed ? "the shop is being closed" : "a judged set is being measured already", A_WHILE);
    }
    var task = new Task(catalogue, judgements.read(catalogue.name(), set), stages, by);
    if (task.list().topics().isEmpty()) {
      throw VitrineException.badRequest("the set has no query yet");
    }
    var begun = new Running("running", set, stages.key(), 0, steps(task), "", 0);
    runs.put(catalogue.name(), begun);
    busy = catalogue.name();
    ending = false;
    thread = Thread.ofVirtual().name("measuring").start(() -> run(task));
    return begun;
  }

  /// Every query is asked once, once more for its judged items, and where times are told twice.
  private static long steps(Task task) {
    long judged = task.list().grades().size();
    long asked = task.list().topics().size();
    return asked + judged + (task.stages().timed() ? 2 * Math.min(asked, 2_000) : 0);
  }

  synchronized Running of(String catalogue) {
    return runs.getOrDefault(catalogue, Running.NONE);
  }

  synchronized Running end(String catalogue) {
    ending |= busy.equals(catalogue);
    return of(catalogue);
  }

  private void run(Task task) {
    String name = task.catalogue().name();
    try {
      ShopRun run = measured(task);
      ended(name, "done", "", judgements.keep(name, task.list().name(), run.head(), run.body()));
    } catch (VitrineException e) {
      boolean wished = wished();
      ended(name, wished ? "ended" : "failed", wished ? "" : String.valueOf(e.getMessage()), 0);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, name + ": a judged set was not measured", e);
      ended(name, "failed", "this is our fault; the log has more", 0);
    }
  }

  private ShopRun measured(Task task) {
    Catalogue catalogue = task.catalogue();
    Map<String, Topic> topics =
        task.list().topics().stream().collect(Collectors.toMap(Topic::id, topic -> topic));
    Function<Query, Answer> answering = task.stages().over(catalogue);
    Topic first = task.list().topics().getFirst();
    List<String> models =
        catalogue.look(Asked.of(first, Filter.ALL, 0), new Look.How(List.of(), 0, "")).models();
    Evaluation.Answering asked =
        (JudgedQuery query, Filter more, int size) -> {
          step(catalogue.name());
          Topic topic = topics.getOrDefault(query.id(), first);
          return Bench.ids(answering.apply(Asked.of(topic, more, size)));
        };
    var facts =
        new ShopRun.Facts(clock.millis(), task.stages().key(), task.by(), task.stages().timed());
    return ShopRun.of(
        task.list(),
        facts,
        asked,
        id -> catalogue.find(id).isPresent(),
        catalogue::size,
        models,
        System::nanoTime);
  }

  private synchronized void step(String name) {
    if (ending || closed) {
      throw new VitrineException(Kind.TIMEOUT, "the run was ended");
    }
    runs.computeIfPresent(
        name,
        (_, r) ->
            new Running(
                r.state(), r.set(), r.stages(), Math.min(r.all(), r.done() + 1), r.all(), "", 0));
  }

  private synchronized boolean wished() {
    return ending || closed;
  }

  private synchronized void ended(String name, String state, String note, long number) {
    busy = "";
    runs.computeIfPresent(
        name, (_, r) -> new Running(state, r.set(), r.stages(), r.done(), r.all(), note, number));
  }

  private synchronized Thread last() {
    closed = true;
    return thread;
  }

  @Override
  public void close() {
    Thread running = last();
    if (running.getState() != Thread.State.NEW) {
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
