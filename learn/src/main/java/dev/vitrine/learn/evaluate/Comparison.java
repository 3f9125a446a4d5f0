package dev.vitrine.learn.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A newer run beside an older one, over the newer one's queries. A query that the older run has no
/// line for counts as answered with nothing, as run files cannot say it otherwise.
///
/// @param missing how many queries the older run has no line for
/// @param measures every measure that a run file is enough for
/// @param movers queries whose nDCG changed, the worst first
public record Comparison(int missing, Map<Quality, Paired> measures, List<Mover> movers) {
  public Comparison {
    measures = Collections.unmodifiableMap(new EnumMap<>(measures));
    movers = List.copyOf(movers);
  }

  /// Holds the answers just measured against an older run.
  ///
  /// @param baseline query to ids, best first
  public static Comparison of(Report report, Map<String, List<String>> baseline, long seed) {
    List<Outcome> now = report.outcomes();
    List<Outcome> old =
        now.stream()
            .map(o -> o.query())
            .map(q -> new Outcome(q, baseline.getOrDefault(q.id(), List.of()), List.of()))
            .toList();
    int missing = (int) now.stream().filter(o -> !baseline.containsKey(o.query().id())).count();
    return of(report.set(), old, now, missing, seed);
  }

  /// Holds some answers against older ones to the same queries, in the same order.
  public static Comparison of(
      JudgedSet set, List<Outcome> old, List<Outcome> now, int missing, long seed) {
    var measures = new EnumMap<Quality, Paired>(Quality.class);
    for (Quality measure : Quality.values()) {
      if (measure.needsOnlyTop()) {
        double[] before = Report.values(measure, set, old);
        double[] after = Report.values(measure, set, now);
        measures.put(measure, Paired.of(before, after, seed));
      }
    }
    return new Comparison(missing, measures, movers(set, old, now));
  }

  private static List<Mover> movers(JudgedSet set, List<Outcome> old, List<Outcome> now) {
    double[] before = Report.values(Quality.NDCG_10, set, old);
    double[] after = Report.values(Quality.NDCG_10, set, now);
    var movers = new ArrayList<Mover>();
    for (int i = 0; i < before.length; i++) {
      if (Math.abs(after[i] - before[i]) > 1e-9) {
        JudgedQuery query = now.get(i).query();
        movers.add(Mover.of(query, before[i], after[i], old.get(i).top(), now.get(i).top()));
      }
    }
    movers.sort(Comparator.comparingDouble(Mover::change).thenComparing(m -> m.query().id()));
    return movers;
  }
}
