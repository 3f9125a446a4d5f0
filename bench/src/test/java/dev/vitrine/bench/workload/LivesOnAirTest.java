package dev.vitrine.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.bench.measure.Figure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivesOnAirTest {
  private static final Plans.Airing SMALL = new Plans.Airing(20, 20, 10, 1, 2, 10);

  @TempDir Path folder;

  @Test
  void livesAreFollowedUntilTheyAreGoneAndBack() {
    List<Figure> figures = new LivesOnAir(SMALL).run(new Bed(100, folder));
    assertThat(figures).extracting(Figure::workload).containsOnly("lives");
    assertThat(value(figures, "lives followed")).isPositive();
    assertThat(value(figures, "end to gone, p50")).isPositive();
    assertThat(value(figures, "cards of lives")).isPositive();
    assertThat(value(figures, "cards of lives that had ended two seconds before")).isZero();
  }

  private static double value(List<Figure> figures, String what) {
    return figures.stream()
        .filter(figure -> figure.what().equals(what))
        .findFirst()
        .orElseThrow()
        .value()
        .median();
  }
}
