package dev.vitrine.learn.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  /// Words 0 and 1 stand before 4, words 2 and 3 before 5.
  private static List<int[]> stretches() {
    var stretches = new ArrayList<int[]>();
    for (int i = 0; i < 40; i++) {
      stretches.add(new int[] {i % 2, 4});
      stretches.add(new int[] {2 + i % 2, 5});
    }
    return stretches;
  }

  private static double likeness(float[] first, float[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  @Test
  void likeCompanyGivesLikeDirections() {
    float[][] vectors = WordVectors.of(stretches(), 6, 1);
    assertThat(likeness(vectors[0], vectors[1])).isGreaterThan(0.95);
    assertThat(likeness(vectors[2], vectors[3])).isGreaterThan(0.95);
    assertThat(likeness(vectors[0], vectors[2])).isLessThan(0.3);
  }

  @Test
  void theSameSeedGivesTheSameVectors() {
    assertThat(WordVectors.of(stretches(), 6, 1)).isDeepEqualTo(WordVectors.of(stretches(), 6, 1));
  }
}
