package dev.vitrine.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.bench.measure.Figure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideItemsTest {
  @TempDir Path folder;

  @Test
  void bothRelationsBringSomething() {
    List<Figure> figures =
        new BesideItems(new Plans.Besides(10, 4, 0, 1)).run(new Bed(300, folder));
    assertThat(figures)
        .filteredOn(figure -> figure.what().endsWith("brought of 4"))
        .hasSize(2)
        .allMatch(figure -> figure.value().median() > 0);
  }
}
