package dev.vitrine.serve;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Agreement;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.serve.filter.FilterParser;
import dev.vitrine.serve.quality.Workbench;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// A bench that finds the items `p1000` and on, and whose runs are done at once.
public final class MemoryBench implements Workbench {
  private final Judgements judgements = new MemoryJudgements();
  private final Map<String, Running> running = new ConcurrentHashMap<>();

  @Override
  public Judgements judgements() {
    return judgements;
  }

  @Override
  public List<String> stages() {
    return List.of("serving", "lexical");
  }

  @Override
  public Map<String, String> measures() {
    return Map.of("ndcg@10", "how good the first ten are");
  }

  @Override
  public List<String> pool(String catalogue, Topic topic, List<String> stages, int depth) {
    if (!stages().containsAll(stages)) {
      throw VitrineException.badRequest("'stages' must be of serving, lexical");
    }
    return IntStream.range(1000, 1000 + depth * stages.size()).mapToObj(i -> "p" + i).toList();
  }

  @Override
  public Agreement agreement(List<Judgement> given) {
    return given.size() < 2
        ? new Agreement(OptionalDouble.empty(), 0, given.size())
        : new Agreement(OptionalDouble.of(0.81234), 1, 2);
  }

  @Override
  public JudgementList read(String form, JudgementList set, String text, String judge) {
    if (!form.equals("qrels")) {
      throw VitrineException.badRequest("'form' must be one of qrels");
    }
    return new JudgementList(
        set.name(),
        List.of(new Topic("t1", text.strip())),
        List.of(new Judgement("t1", "p1000", 2, judge, 1)));
  }

  @Override
  public String write(String form, JudgementList set) {
    return form + " of " + set.topics().size() + "\n";
  }

  @Override
  public String runFile(KeptRun run) {
    return "run " + run.number() + "\n";
  }

  @Override
  public String compared(JudgementList set, KeptRun before, KeptRun after) {
    return "{\"before\":"
        + before.number()
        + ",\"after\":"
        + after.number()
        + ",\"movers\":[{\"id\":\"q1\",\"came\":[{\"id\":\"p1001\",\"rank\":1}],\"left\":[]}]}";
  }

  @Override
  public void checkFilter(String filter) {
    FilterParser.parse(filter);
  }

  @Override
  public Running begin(String catalogue, String set, String stages, String by) {
    String body = "{\"queries\":[{\"id\":\"q1\",\"top\":[\"p7\"]}]}";
    long number = judgements.keep(catalogue, set, "{\"by\":\"" + by + "\"}", body);
    var done = new Running("done", set, stages, 3, 3, "", number);
    running.put(catalogue, done);
    return done;
  }

  @Override
  public Running running(String catalogue) {
    return running.getOrDefault(catalogue, Running.NONE);
  }

  @Override
  public Running end(String catalogue) {
    return running(catalogue);
  }
}
