package dev.vitrine.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.bench.measure.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeCostTest {
  private static final Plans.Cascading SMALL =
      new Plans.Cascading(20, 3_000, 200, 50, 20, 10, 1, 2, 20, 2, 1, 1);

  @TempDir Path folder;

  private static Figure named(List<Figure> figures, String what) {
    return figures.stream().filter(f -> f.what().equals(what)).findFirst().orElseThrow();
  }

  /// The run itself refuses traces without a learned first stage, a value stage and every recall.
  @Test
  void everythingThatLearnsIsOnAndTheShopStaysAsItWas() throws IOException {
    var bed = new Bed(400, folder);
    List<Figure> figures = new CascadeCost(SMALL).run(bed);
    assertThat(named(figures, "features that the heads look at").value().median())
        .isGreaterThan(20);
    assertThat(named(figures, "features that the first stage looks at").value().median())
        .isGreaterThan(5);
    assertThat(named(figures, "CPU of a query, mean").value().median()).isPositive();
    assertThat(named(figures, "final stage value, candidates").value().high()).isPositive();
    assertThat(named(figures, "20 queries/s on 2 threads, p99").bar()).isEqualTo(50);
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.map(Path::toString)).noneMatch(p -> p.contains(".value"));
    }
  }
}
