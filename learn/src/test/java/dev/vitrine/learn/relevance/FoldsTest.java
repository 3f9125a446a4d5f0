package dev.vitrine.learn.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Test
  void theSameWordsAreInTheSamePart() {
    var folds = new Folds(5, 42);
    assertThat(folds.of(" Red Lamp ")).isEqualTo(folds.of("red lamp"));
    assertThat(new Folds(5, 42).of("red lamp")).isEqualTo(folds.of("red lamp"));
  }

  @Test
  void partsAreOfAboutTheSameSizeAndDifferBySeed() {
    var folds = new Folds(5, 1);
    var other = new Folds(5, 2);
    int[] counts = new int[5];
    IntStream.range(0, 5_000).forEach(i -> counts[folds.of("query " + i)]++);
    for (int count : counts) {
      assertThat(count).isBetween(900, 1_100);
    }
    long same =
        IntStream.range(0, 5_000).filter(i -> folds.of("q" + i) == other.of("q" + i)).count();
    assertThat(same).isBetween(800L, 1_200L);
  }
}
