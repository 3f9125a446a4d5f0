package dev.vitrine.bench.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Every hot loop gives what its twin gives: `fill` throws when it does not.
class GatesTest {
  @Test
  void fiveFacetsAreCountedAsByHand() {
    var bench = new FacetPassBench();
    // There are as many items as ever, most of them again.
    bench.made = 2_000;
    bench.fill();
    assertThat(bench.inOnePass()).hasSize(5).allSatisfy(f -> assertThat(f.counts()).isNotEmpty());
  }

  @Test
  void textsAreSplitAsByTheStandardAnalyzer() throws IOException {
    var bench = new TextAnalysisBench();
    bench.fill();
    assertThat(bench.analysed()).isEqualTo(bench.standard()).isPositive();
  }

  @Test
  void theSameRowsAreKeptAsByAQueue() {
    var bench = new TopSlotsBench();
    bench.limit = 200;
    bench.fill();
    assertThat(bench.columns().size()).isEqualTo(200);
  }

  @Test
  void rulesAreFoundAsByLookingAtEachOfThem() {
    var bench = new RulesBench();
    bench.rules = 3_000;
    bench.fill();
    assertThat(bench.matched()).isGreaterThanOrEqualTo(bench.looked()).isPositive();
  }
}
