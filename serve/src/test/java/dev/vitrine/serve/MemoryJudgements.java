package dev.vitrine.serve;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgedSetState;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Judged sets in memory, by catalogue and name.
public final class MemoryJudgements implements Judgements {
  private final Map<String, Map<String, Kept>> sets = new TreeMap<>();

  private static final class Kept {
    private final Map<String, Topic> topics = new TreeMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<Long, KeptRun> runs = new TreeMap<>();
  }

  private Map<String, Kept> of(String catalogue) {
    return sets.computeIfAbsent(catalogue, _ -> new TreeMap<>());
  }

  private Kept kept(String catalogue, String set) {
    Kept kept = of(catalogue).get(set);
    if (kept == null) {
      throw VitrineException.notFound("there is no judged set '" + set + "'");
    }
    return kept;
  }

  @Override
  public synchronized List<JudgedSetState> sets(String catalogue) {
    return of(catalogue).entrySet().stream()
        .map(e -> {
          Kept kept = e.getValue();
          int said = kept.judgements.size();
          return new JudgedSetState(
              e.getKey(), 1, kept.topics.size(), said, said, kept.runs.size(), 0);
        })
        .toList();
  }

  @Override
  public synchronized void make(String catalogue, String set) {
    if (set.isEmpty() || of(catalogue).putIfAbsent(set, new Kept()) != null) {
      throw VitrineException.badRequest("there is a judged set '" + set + "' already");
    }
  }

  @Override
  public synchronized void drop(String catalogue, String set) {
    kept(catalogue, set);
    of(catalogue).remove(set);
  }

  @Override
  public synchronized JudgementList read(String catalogue, String set) {
    Kept kept = kept(catalogue, set);
    return new JudgementList(set, List.copyOf(kept.topics.values()), kept.judgements);
  }

  @Override
  public synchronized List<Judgement> said(String catalogue, String set, String topic) {
    return kept(catalogue, set).judgements.stream()
        .filter(one -> one.topic().equals(topic))
        .toList();
  }

  @Override
  public synchronized void write(
      String catalogue, String set, List<Topic> topics, List<Judgement> judgements) {
    Kept kept = kept(catalogue, set);
    topics.forEach(topic -> kept.topics.put(topic.id(), topic));
    for (Judgement one : judgements) {
      if (!kept.topics.containsKey(one.topic())) {
        throw VitrineException.notFound("there is no query '" + one.topic() + "' in the set");
      }
      takeBack(catalogue, set, one.topic(), one.item(), one.judge());
      kept.judgements.add(one);
    }
  }

  @Override
  public synchronized void remove(String catalogue, String set, String topic) {
    kept(catalogue, set).topics.remove(topic);
  }

  @Override
  public synchronized void takeBack(
      String catalogue, String set, String topic, String item, String judge) {
    kept(catalogue, set)
        .judgements
        .removeIf(one ->
            one.topic().equals(topic) && one.item().equals(item) && one.judge().equals(judge));
  }

  @Override
  public synchronized long keep(String catalogue, String set, String head, String body) {
    Map<Long, KeptRun> runs = kept(catalogue, set).runs;
    long number = runs.size() + 1L;
    runs.put(number, new KeptRun(number, head, body));
    return number;
  }

  @Override
  public synchronized List<KeptRun> runs(String catalogue, String set) {
    return kept(catalogue, set).runs.values().stream()
        .map(run -> new KeptRun(run.number(), run.head(), ""))
        .toList();
  }

  @Override
  public synchronized KeptRun run(String catalogue, String set, long number) {
    KeptRun run = kept(catalogue, set).runs.get(number);
    if (run == null) {
      throw VitrineException.notFound("there is no run " + number);
    }
    return run;
  }

  @Override
  public synchronized void dropRun(String catalogue, String set, long number) {
    kept(catalogue, set).runs.remove(number);
  }
}
