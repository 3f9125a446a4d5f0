package dev.vitrine.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void theMedianDecidesWhetherABarIsMet() {
    Spread spread = new Spread(1, 2, 3);
    assertThat(Figure.most("w", "a ratio", spread, "×", 2).verdict()).isEqualTo("met");
    assertThat(Figure.most("w", "a ratio", spread, "×", 1.9).verdict()).isEqualTo("missed");
    assertThat(Figure.least("w", "a rate", spread, "/s", 2).verdict()).isEqualTo("met");
    assertThat(Figure.least("w", "a rate", spread, "/s", 2.1).verdict()).isEqualTo("missed");
    assertThat(Figure.plain("w", "a time", spread, "ms").verdict()).isEmpty();
  }
}
