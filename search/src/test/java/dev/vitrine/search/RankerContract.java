package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every ranker promises, whatever its model.
public abstract class RankerContract {
  /// A ranker under test that weighs the given features.
  protected abstract Ranker ranker(List<Feature> features, Map<String, Double> weights);

  private Ranker usual() {
    return ranker(Features.cheap(), TestCascade.WEIGHTS);
  }

  private record Given(Understood understood, View view, Candidates candidates) {
    static Given of(String text, View view) {
      Understood understood = TestCascade.understood(Ask.of(text), view);
      return new Given(understood, view, SomeCandidates.all(understood, view));
    }

    static Given explained(String text, View view) {
      Understood understood = TestCascade.understood(Ask.of(text).explained(), view);
      return new Given(understood, view, SomeCandidates.all(understood, view));
    }

    Candidates rank(Ranker ranker, int keep) {
      return ranker.rank(understood, view, candidates, keep);
    }
  }

  private static List<Integer> slots(Candidates candidates, int from, int to) {
    return IntStream.range(from, to).map(candidates::slot).boxed().toList();
  }

  @Test
  void itHasAName() {
    assertThat(usual().name()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void nothingIsLostAndNothingIsAdded() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      for (String text : List.of("", "kettle", "red t-shirt", "the who")) {
        var given = Given.of(text, shop.view());
        int n = given.candidates().size();
        for (int keep : new int[] {0, 1, 5, n, n + 100}) {
          assertThat(slots(given.rank(usual(), keep), 0, n))
              .containsExactlyInAnyOrderElementsOf(slots(given.candidates(), 0, n));
        }
      }
    }
  }

  @Test
  void whatIsNotKeptStaysBehindInItsOrder() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var given = Given.of("kettle", shop.view());
      int n = given.candidates().size();
      Candidates ranked = given.rank(usual(), 5);
      assertThat(slots(ranked, 5, n)).isEqualTo(slots(given.candidates(), 5, n));
      assertThat(slots(ranked, 0, 5))
          .containsExactlyInAnyOrderElementsOf(slots(given.candidates(), 0, 5));
    }
  }

  @Test
  void rowsKeepWhatBelongsToThem() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var given = Given.of("red kettle", shop.view());
      Candidates before = given.candidates();
      Candidates after = given.rank(usual(), before.size());
      for (int row = 0; row < after.size(); row++) {
        int was = before.rowOf(after.slot(row));
        assertThat(after.doc(row)).isEqualTo(before.doc(was));
        assertThat(after.foundBy(row)).isEqualTo(before.foundBy(was));
        assertThat(after.recallScore(row)).isEqualTo(before.recallScore(was));
      }
    }
  }

  @Test
  void theBestComeFirstAndTiesBreakById() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var given = Given.of("kettle", shop.view());
      int n = given.candidates().size();
      Candidates ranked = given.rank(usual(), n);
      for (int row = 1; row < n; row++) {
        assertThat(ranked.score(row)).isLessThanOrEqualTo(ranked.score(row - 1));
      }
      Candidates tied = given.rank(ranker(List.of(new Fake(List.of(), 0)), Map.of("fake", 1.0)), n);
      List<Long> ties =
          IntStream.range(0, n)
              .mapToObj(row -> given.view().columns().tie(tied.slot(row)))
              .toList();
      assertThat(ties).isSorted();
    }
  }

  @Test
  void notANumberSinksOrCountsAsNothing() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var given = Given.of("", shop.view());
      int n = given.candidates().size();
      var fake = new Fake(slots(given.candidates(), 0, n), 7);
      Candidates ranked = given.rank(ranker(List.of(fake), Map.of("fake", 1.0)), n);
      assertThat(ranked.size()).isEqualTo(n);
      assertThat(ranked.recallScore(0)).isEqualTo(given.candidates().recallScore(0));
      for (int row = 1; row < n; row++) {
        double above = ranked.score(row - 1);
        assertThat(Double.isNaN(above) || ranked.score(row) > above).isFalse();
      }
    }
  }

  @Test
  void theSameRowsGiveTheSameOrder() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var given = Given.of("kettle", shop.view());
      int n = given.candidates().size();
      assertThat(slots(given.rank(usual(), n), 0, n))
          .isEqualTo(slots(given.rank(usual(), n), 0, n));
    }
  }

  @Test
  void theReasonsSumToTheScore() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var given = Given.explained("red kettle", shop.view());
      Candidates ranked = given.rank(usual(), given.candidates().size());
      for (int row = 0; row < ranked.size(); row++) {
        Reasons why = usual().explain(given.understood(), given.view(), ranked, ranked.size(), row);
        double sum = why.parts().stream().mapToDouble(p -> p.value() * p.weight()).sum();
        assertThat(sum).isCloseTo(ranked.score(row), within(1e-5));
      }
    }
  }

  @Test
  void whatIsShownIsTheSameAsWhenAllIsLookedAt() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      for (String text : List.of("kettle", "red kettle", "water kettle steel")) {
        var some = Given.of(text, shop.view());
        var all = Given.explained(text, shop.view());
        int n = some.candidates().size();
        int page = Math.min(n, some.understood().query().size());
        Candidates shown = some.rank(usual(), n);
        Candidates whole = all.rank(usual(), n);
        assertThat(slots(shown, 0, page)).isEqualTo(slots(whole, 0, page));
        for (int row = 0; row < page; row++) {
          assertThat(shown.score(row)).isEqualTo(whole.score(row));
        }
      }
    }
  }

  @Test
  void noCandidatesAreNoTrouble() {
    try (var shop = SmallShop.of()) {
      for (String text : List.of("", "kettle")) {
        assertThat(Given.of(text, shop.view()).rank(usual(), 10).size()).isZero();
      }
    }
  }

  @Test
  void anyTextIsTaken() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      for (String text : Hard.texts()) {
        var given = Given.of(text, view);
        var scores = new HashMap<Integer, Double>();
        Candidates ranked = given.rank(usual(), 20);
        for (int row = 0; row < 20; row++) {
          scores.put(ranked.slot(row), ranked.score(row));
        }
        assertThat(new ArrayList<>(scores.values())).noneMatch(s -> Double.isNaN(s));
      }
    }
  }

  /// Seven for the first of some slots, one less for each that follows, and from one of them on
  /// not-a-number, wherever its row is; one for every slot where there is no such one.
  private record Fake(List<Integer> slots, int nanFrom) implements Feature {
    @Override
    public String name() {
      return "fake";
    }

    @Override
    public void fill(dev.vitrine.search.feature.Rows rows, float[] column) {
      for (int row = 0; row < rows.size(); row++) {
        int place = slots.indexOf(rows.slot(row));
        column[row] = nanFrom == 0 ? 1 : place >= nanFrom ? Float.NaN : nanFrom - place;
      }
    }
  }
}
