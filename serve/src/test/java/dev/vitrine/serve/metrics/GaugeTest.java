package dev.vitrine.serve.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugeTest {
  private static String line(Gauge gauge) {
    var out = new StringBuilder();
    gauge.write(out);
    return out.toString();
  }

  @Test
  void aGaugeIsALineWithItsLabelsInOrder() {
    assertThat(line(new Gauge("a_b", Map.of(), 1.5))).isEqualTo("a_b 1.5\n");
    assertThat(line(new Gauge("a", Map.of("z", "1", "b", "x"), Double.NaN)))
        .isEqualTo("a{b=\"x\",z=\"1\"} NaN\n");
  }

  @Test
  void whatALabelSaysCannotBreakTheLine() {
    assertThat(line(new Gauge("a", Map.of("b", "q\"\\\nr"), 0)))
        .isEqualTo("a{b=\"q\\\"\\\\ r\"} 0.0\n");
  }
}
