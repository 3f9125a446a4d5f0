package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.market.Rival;
import dev.vitrine.app.market.Rivals;
import dev.vitrine.app.offline.Metric;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rankers and metrics that a market compares are explained as the program itself explains them.
class MetricsRulesTest {
  private final Tree tree = Tree.project();

  @Test
  void everyRankerHasItsRow() {
    List<String> rows = tree.text(Path.of("docs/reference/command-line.md")).lines().toList();
    for (Rival rival : Rivals.ALL) {
      assertThat(rows).contains("| `" + rival.name() + "` | " + rival.meaning() + " |");
    }
  }

  @Test
  void everyMetricHasItsRow() {
    List<String> rows = tree.text(Path.of("docs/concepts/market.md")).lines().toList();
    for (Metric metric : Metric.ALL) {
      assertThat(rows).contains("| `" + metric.key() + "` | " + metric.what() + " |");
    }
  }

  @Test
  void nothingIsMetricOrRankerTwice() {
    assertThat(Metric.ALL).extracting(Metric::key).doesNotHaveDuplicates();
    assertThat(Metric.ALL).extracting(Metric::title).doesNotHaveDuplicates();
  }
}
