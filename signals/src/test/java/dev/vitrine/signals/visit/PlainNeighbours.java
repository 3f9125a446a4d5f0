package dev.vitrine.signals.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The scoring of next items in plain lists and maps, for visits that are all kept.
///
/// @param visits items of each visit in order, none twice in a row
record PlainNeighbours(List<List<Long>> visits) {
  /// Scores of what comes after some items, the newest of them first, when all visits were just
  /// now.
  Map<Long, Double> after(List<Long> last) {
    var near = new TreeMap<Integer, Double>();
    var shared = new HashMap<Integer, Integer>();
    for (int back = 0; back < last.size(); back++) {
      long item = last.get(back);
      List<Integer> with = with(item);
      double rare = Math.log1p((double) visits.size() / Math.max(1, with.size()));
      for (int v : with) {
        near.merge(v, Math.exp(-back / 2.0) * rare * rare, Double::sum);
        shared.putIfAbsent(v, visits.get(v).lastIndexOf(item));
      }
    }
    var scores = new HashMap<Long, Double>();
    near.forEach((v, weight) -> beside(v, shared.getOrDefault(v, 0), weight, scores));
    scores.replaceAll((item, score) -> score * Math.pow(times(item), -0.2));
    detours(scores);
    double most = scores.values().stream().mapToDouble(s -> s).max().orElse(1);
    for (int back = 0; back < last.size(); back++) {
      scores.merge(last.get(back), most * Math.exp(-back / 3.0), Double::sum);
    }
    return scores;
  }

  private void detours(Map<Long, Double> scores) {
    List<Map.Entry<Long, Double>> best =
        new HashMap<>(scores)
            .entrySet().stream()
                .sorted(
                    Comparator.comparingDouble((Map.Entry<Long, Double> e) -> -e.getValue())
                        .thenComparingLong(Map.Entry::getKey))
                .limit(10)
                .toList();
    double mass = sum(scores);
    double sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
    for (var each : best) {
      var more = new HashMap<Long, Double>();
      for (int v : with(each.getKey())) {
        beside(v, visits.get(v).lastIndexOf(each.getKey()), 1, more);
      }
      more.replaceAll((item, score) -> score * Math.pow(times(item), -0.2));
      double all = sum(more);
      more.forEach((item, score) ->
          scores.merge(item, mass * each.getValue() / sum * score / all, Double::sum));
    }
  }

  private static double sum(Map<Long, Double> scores) {
    return scores.values().stream().mapToDouble(s -> s).sum();
  }

  private void beside(int visit, int middle, double weight, Map<Long, Double> into) {
    List<Long> items = visits.get(visit);
    for (int i = 0; i < items.size(); i++) {
      if (i != middle) {
        into.merge(items.get(i), weight * Math.exp(-Math.abs(i - middle) / 5.0), Double::sum);
      }
    }
  }

  private List<Integer> with(long item) {
    var with = new ArrayList<Integer>();
    for (int v = 0; v < visits.size(); v++) {
      if (visits.get(v).contains(item)) {
        with.add(v);
      }
    }
    return with;
  }

  private double times(long item) {
    return (double) visits.stream().flatMap(List::stream).filter(other -> other == item).count();
  }
}
