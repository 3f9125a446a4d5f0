package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every measure against a naive twin that ranks whole gain lists, on random runs.
class QualityOracleTest {
  private static final int DOCUMENTS = 300;
  private static final Map<Integer, Double> GAINS = Map.of(0, 0.0, 1, 0.5, 2, 2.0, 3, 5.0);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agrees(int seed) {
    var random = new Random(seed);
    JudgedQuery query = judged(random);
    List<String> top = ranking(random);
    var odd = new Peculiarities(0, 0, 0, 0, 0);
    var set = new JudgedSet("s", Path.of("c"), DOCUMENTS, new Gains(GAINS), 3, List.of(query), odd);
    same(Quality.NDCG_10.of(query, set, top, top), ndcg(gains(query, top), query, 10));
    List<String> complete = Ndcg.complete(query, top);
    assertThat(complete).containsExactlyInAnyOrderElementsOf(query.grades().keySet());
    same(
        Quality.JUDGED_NDCG.of(query, set, top, top),
        ndcg(gains(query, complete), query, complete.size()));
    same(Quality.RECALL_100.of(query, set, top, top), recall(query, top));
    same(Quality.MRR_10.of(query, set, top, top), reciprocal(query, top));
  }

  private static void same(double actual, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(actual).isNaN();
    } else {
      assertThat(actual).isEqualTo(expected, within(1e-9)).isBetween(0.0, 1.0 + 1e-9);
    }
  }

  private static JudgedQuery judged(Random random) {
    var grades = new LinkedHashMap<String, Integer>();
    int count = random.nextInt(60);
    int most = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      grades.put("d" + random.nextInt(DOCUMENTS), random.nextInt(most));
    }
    return new JudgedQuery("q", "words", grades);
  }

  private static List<String> ranking(Random random) {
    var ids = new ArrayList<String>();
    IntStream.range(0, DOCUMENTS).forEach(i -> ids.add("d" + i));
    Collections.shuffle(ids, random);
    return List.copyOf(ids.subList(0, random.nextInt(101)));
  }

  private static List<Double> gains(JudgedQuery query, List<String> ranking) {
    return ranking.stream()
        .map(id -> GAINS.getOrDefault(query.grades().getOrDefault(id, 0), 0.0))
        .toList();
  }

  private static double ndcg(List<Double> gains, JudgedQuery query, int depth) {
    var ideal = new ArrayList<Double>();
    query.grades().values().forEach(grade -> ideal.add(GAINS.getOrDefault(grade, 0.0)));
    ideal.sort(Collections.reverseOrder());
    double best = dcg(ideal, depth);
    return best == 0 ? Double.NaN : dcg(gains, depth) / best;
  }

  private static double dcg(List<Double> gains, int depth) {
    double sum = 0;
    for (int rank = 1; rank <= Math.min(depth, gains.size()); rank++) {
      sum += gains.get(rank - 1) / (Math.log(rank + 1) / Math.log(2));
    }
    return sum;
  }

  private static double recall(JudgedQuery query, List<String> top) {
    List<String> best =
        query.grades().keySet().stream().filter(id -> query.grades().get(id) == 3).toList();
    long found = best.stream().filter(top::contains).count();
    return best.isEmpty() ? Double.NaN : (double) found / best.size();
  }

  private static double reciprocal(JudgedQuery query, List<String> top) {
    if (!query.grades().containsValue(3)) {
      return Double.NaN;
    }
    for (int rank = 1; rank <= Math.min(10, top.size()); rank++) {
      if (query.grades().getOrDefault(top.get(rank - 1), 0) == 3) {
        return 1.0 / rank;
      }
    }
    return 0;
  }
}
