package dev.vitrine.app.quality;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Agreement;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.learn.evaluate.Quality;
import dev.vitrine.learn.judging.JudgementForm;
import dev.vitrine.learn.judging.Krippendorff;
import dev.vitrine.learn.judging.RunBody;
import dev.vitrine.learn.judging.RunsCompared;
import dev.vitrine.serve.filter.FilterParser;
import dev.vitrine.serve.quality.Workbench;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The judged sets of a shop that is being served, and what is done with them.
public final class Bench implements Workbench, AutoCloseable {
  private final Catalogues catalogues;
  private final Judgements judgements;
  private final InstantSource clock;
  private final BackgroundRuns runs;

  /// @param judgements where the sets are kept
  public Bench(Catalogues catalogues, Judgements judgements, InstantSource clock) {
    this.catalogues = catalogues;
    this.judgements = judgements;
    this.clock = clock;
    this.runs = new BackgroundRuns(judgements, clock);
  }

  @Override
  public Judgements judgements() {
    return judgements;
  }

  @Override
  public List<String> stages() {
    return ShopStages.keys();
  }

  @Override
  public Map<String, String> measures() {
    Map<String, String> measures = new LinkedHashMap<>();
    for (Quality measure : Quality.values()) {
      measures.put(measure.key(), measure.definition());
    }
    return measures;
  }

  @Override
  public List<String> pool(String catalogue, Topic topic, List<String> stages, int depth) {
    List<ShopStages> all = stages.stream().map(ShopStages::of).distinct().toList();
    Query query = Asked.of(topic, Filter.ALL, depth);
    Set<String> pool = new LinkedHashSet<>();
    for (ShopStages one : all) {
      Function<Query, Answer> answering = one.over(known(catalogue));
      pool.addAll(ids(answering.apply(query)));
    }
    return List.copyOf(pool);
  }

  static List<String> ids(Answer answer) {
    return answer.hits().stream().map(Hit::document).map(document -> document.id()).toList();
  }

  @Override
  public Agreement agreement(List<Judgement> given) {
    return Krippendorff.of(given);
  }

  @Override
  public JudgementList read(String form, JudgementList set, String text, String judge) {
    return JudgementForm.of(form).read(text, set, judge, clock.millis());
  }

  @Override
  public String write(String form, JudgementList set) {
    return JudgementForm.of(form).write(set);
  }

  @Override
  public String runFile(KeptRun run) {
    return RunBody.runFile(run);
  }

  @Override
  public String compared(JudgementList set, KeptRun before, KeptRun after) {
    return RunsCompared.json(set, before, after);
  }

  @Override
  public void checkFilter(String filter) {
    FilterParser.parse(filter);
  }

  @Override
  public Running begin(String catalogue, String set, String stages, String by) {
    return runs.begin(known(catalogue), set, ShopStages.of(stages), by);
  }

  @Override
  public Running running(String catalogue) {
    return runs.of(catalogue);
  }

  @Override
  public Running end(String catalogue) {
    return runs.end(catalogue);
  }

  private Catalogue known(String name) {
    return catalogues
        .find(name)
        .orElseThrow(() -> VitrineException.notFound("no catalogue '" + name + "'"));
  }

  /// Ends what is being measured and waits for it.
  @Override
  public void close() {
    runs.close();
  }
}
