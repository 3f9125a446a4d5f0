package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Values computed by hand.
class QualityTest {
  private static final double LOG3 = Math.log(3) / Math.log(2);

  private static JudgedQuery query(Object... idsAndGrades) {
    var grades = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < idsAndGrades.length; i += 2) {
      grades.put((String) idsAndGrades[i], (Integer) idsAndGrades[i + 1]);
    }
    return new JudgedQuery("q", "words", grades);
  }

  private static JudgedSet set(Map<Integer, Double> gains, int highest, JudgedQuery query) {
    return new JudgedSet(
        "set",
        Path.of("catalog.ndjson"),
        9,
        new Gains(gains),
        highest,
        List.of(query),
        new Peculiarities(0, 0, 0, 0, 0));
  }

  private static double value(Quality measure, JudgedQuery query, List<String> top) {
    return measure.of(query, set(Map.of(), 3, query), top, top);
  }

  @Test
  void ndcgTakesExponentialGainsWhenTheSetHasNone() {
    JudgedQuery query = query("a", 3, "b", 1, "c", 0);
    double got = 1 / LOG3 * 7 + 1.0 / 2;
    double ideal = 7 + 1 / LOG3;
    // ranks: 1 unjudged, 2 grade 3, 3 grade 1
    assertThat(value(Quality.NDCG_10, query, List.of("x", "a", "b")))
        .isEqualTo(got / ideal, within(1e-12));
  }

  @Test
  void judgedTellsHowMuchOfTheFirstTenWasLookedAt() {
    JudgedQuery query = query("a", 3, "b", 0);
    assertThat(value(Quality.JUDGED_10, query, List.of("x", "a", "b", "y"))).isEqualTo(0.5);
    List<String> far = IntStream.range(0, 20).mapToObj(i -> i < 10 ? "x" + i : "a").toList();
    assertThat(value(Quality.JUDGED_10, query, far)).isZero();
    assertThat(value(Quality.JUDGED_10, query, List.of())).isNaN();
  }

  @Test
  void ndcgTakesTheSetsGains() {
    JudgedQuery query = query("exact", 3, "substitute", 2, "complement", 1, "irrelevant", 0);
    JudgedSet set = set(Map.of(3, 1.0, 2, 0.1, 1, 0.01, 0, 0.0), 3, query);
    double got = 0.1 + 1 / LOG3;
    double ideal = 1 + 0.1 / LOG3 + 0.01 / 2;
    List<String> top = List.of("substitute", "exact");
    assertThat(Quality.NDCG_10.of(query, set, top, top)).isEqualTo(got / ideal, within(1e-12));
  }

  @Test
  void ndcgEndsAtTenInBothOrders() {
    var grades = new LinkedHashMap<String, Integer>();
    IntStream.range(0, 12).forEach(i -> grades.put("d" + i, 1));
    JudgedQuery query = new JudgedQuery("q", "words", grades);
    List<String> top = IntStream.range(0, 12).mapToObj(i -> "d" + i).toList();
    assertThat(value(Quality.NDCG_10, query, top)).isEqualTo(1.0, within(1e-12));
    List<String> late = IntStream.range(0, 11).mapToObj(i -> i < 10 ? "x" + i : "d0").toList();
    assertThat(value(Quality.NDCG_10, query, late)).isZero();
  }

  @Test
  void ndcgCountsARepeatedDocumentOnce() {
    JudgedQuery query = query("a", 1, "b", 1);
    assertThat(value(Quality.NDCG_10, query, List.of("a", "a", "b")))
        .isEqualTo((1 + 0.5) / (1 + 1 / LOG3), within(1e-12));
  }

  @Test
  void ndcgLeavesOutQueriesWithoutGain() {
    assertThat(value(Quality.NDCG_10, query("a", 0), List.of("a"))).isNaN();
    assertThat(value(Quality.NDCG_10, query(), List.of("a"))).isNaN();
    assertThat(value(Quality.JUDGED_NDCG, query(), List.of("a"))).isNaN();
  }

  @Test
  void ndcgIsZeroWhenNothingComesBack() {
    assertThat(value(Quality.NDCG_10, query("a", 1), List.of())).isZero();
    assertThat(value(Quality.ZERO_RESULTS, query("a", 1), List.of())).isEqualTo(1.0);
    assertThat(value(Quality.ZERO_RESULTS, query("a", 1), List.of("x"))).isZero();
  }

  @Test
  void negativeGradesAreWorthNothing() {
    assertThat(value(Quality.NDCG_10, query("a", -2, "b", 1), List.of("a", "b")))
        .isEqualTo(1 / LOG3, within(1e-12));
  }

  @Test
  void judgedNdcgPutsWhatDidNotComeBackLast() {
    JudgedQuery query = query("a", 1, "b", 0, "c", 0);
    // only b came back: a is at rank 2 or 3, whichever its hash says, and always the same
    List<String> order = Ndcg.complete(query, List.of("x", "b", "b"));
    assertThat(order).hasSize(3).startsWith("b").contains("a", "c");
    assertThat(Ndcg.complete(query("c", 0, "b", 0, "a", 1), List.of("b"))).isEqualTo(order);
    double expected = order.get(1).equals("a") ? 1 / LOG3 : 0.5;
    assertThat(value(Quality.JUDGED_NDCG, query, List.of("b"))).isEqualTo(expected, within(1e-12));
  }

  @Test
  void judgedNdcgHasNoCutOff() {
    var grades = new LinkedHashMap<String, Integer>();
    IntStream.range(0, 30).forEach(i -> grades.put("d" + i, i == 29 ? 1 : 0));
    JudgedQuery query = new JudgedQuery("q", "words", grades);
    List<String> all = IntStream.range(0, 30).mapToObj(i -> "d" + i).toList();
    assertThat(value(Quality.JUDGED_NDCG, query, all))
        .isEqualTo(Math.log(2) / Math.log(31), within(1e-12));
  }

  @Test
  void recallIsOfTheSetsHighestGradeOnly() {
    JudgedQuery query = query("a", 3, "b", 3, "c", 2);
    assertThat(value(Quality.RECALL_100, query, List.of("c", "a"))).isEqualTo(0.5);
    assertThat(value(Quality.RECALL_100, query("c", 2), List.of("c"))).isNaN();
    List<String> deep =
        IntStream.range(0, 101).mapToObj(i -> i == 100 ? "a" : i == 99 ? "b" : "x" + i).toList();
    assertThat(value(Quality.RECALL_100, query, deep)).isEqualTo(0.5);
  }

  @Test
  void reciprocalRankIsOfTheFirstOfTheHighestGrade() {
    JudgedQuery query = query("a", 3, "b", 3, "c", 2);
    assertThat(value(Quality.MRR_10, query, List.of("c", "x", "b", "a"))).isEqualTo(1.0 / 3);
    List<String> late = IntStream.range(0, 11).mapToObj(i -> i == 10 ? "a" : "x" + i).toList();
    assertThat(value(Quality.MRR_10, query, late)).isZero();
    assertThat(value(Quality.MRR_10, query("c", 2), List.of("c"))).isNaN();
  }
}
