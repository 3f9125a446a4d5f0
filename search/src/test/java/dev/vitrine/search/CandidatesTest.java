package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final int[] SLOTS = {7, 3, 9, 1, 5};

  private static Candidates candidates() {
    double[] scores = {5, 4, 3, 2, 1};
    var all =
        new Candidates(
            SLOTS.clone(),
            new int[] {70, 30, 90, 10, 50},
            new double[] {.5, .4, .3, .2, .1},
            scores,
            new long[] {1, 2, 4, 8, 16},
            3);
    all.tier(1, 2);
    return all;
  }

  @Test
  void theFirstRowsLieInTheOrderOfTheirSlots() {
    Candidates lying = candidates().bySlot(4);
    assertThat(IntStream.range(0, 5).map(lying::slot)).containsExactly(1, 3, 7, 9, 5);
    assertThat(IntStream.range(0, 5).map(lying::doc)).containsExactly(10, 30, 70, 90, 50);
    assertThat(IntStream.range(0, 5).mapToDouble(lying::recallScore).toArray())
        .containsExactly(.2, .4, .5, .3, .1);
    assertThat(IntStream.range(0, 5).mapToDouble(lying::score).toArray())
        .containsExactly(2, 4, 5, 3, 1);
    assertThat(IntStream.range(0, 5).mapToLong(lying::foundBy).toArray())
        .containsExactly(8, 2, 1, 4, 16);
    assertThat(IntStream.range(0, 5).map(lying::tier)).containsExactly(0, 2, 0, 0, 0);
    assertThat(lying.held()).isEqualTo(3);
  }

  @Test
  void noneOfThemMayBeMoved() {
    assertThat(IntStream.range(0, 5).map(candidates().bySlot(0)::slot).toArray()).isEqualTo(SLOTS);
  }
}
