package dev.vitrine.learn.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.signals.count.Span;
import org.junit.jupiter.api.Test;

class EarlierTest {
  private static float[] clicks(MadeUpLog log) {
    Impressions all = log.impressions();
    return new Earlier(all)
        .sums(Keys.same(all.size()), new float[][] {all.clicked()}, Span.MONTH)
        .values()[0];
  }

  @Test
  void anImpressionSeesNeitherItselfNorWhatComesAtTheSameTime() {
    MadeUpLog log =
        MadeUpLog.empty()
            .shown("a", "x", 0, true, 0)
            .shown("a", "y", 0, true, 0)
            .shown("a", "z", 1_000, false, 0);
    assertThat(clicks(log)).containsExactly(new float[] {0, 0, 2}, within(1e-4f));
  }

  @Test
  void whatIsStillWatchedIsNotKnown() {
    MadeUpLog log =
        MadeUpLog.empty()
            .shown("a", "x", 0, true, 60_000)
            .shown("b", "x", 30_000, false, 0)
            .shown("b", "y", 61_000, false, 0);
    assertThat(clicks(log)).containsExactly(new float[] {0, 0, 1}, within(1e-4f));
  }

  @Test
  void nothingBecomesKnownFromATimeOn() {
    Impressions all =
        MadeUpLog.empty()
            .shown("a", "x", 0, true, 0)
            .shown("a", "y", 5_000, true, 0)
            .shown("a", "z", 9_000, true, 0)
            .impressions();
    float[] count =
        new Earlier(all, MadeUpLog.START + 5_000)
            .sums(Keys.same(3), new float[][] {all.clicked()}, Span.MONTH)
            .count();
    assertThat(count).containsExactly(new float[] {0, 1, 1}, within(1e-4f));
  }

  @Test
  void sumsAreThoseOfAPlainLoop() {
    Impressions all = MadeUpLog.ofTastes(600, 3, Integer.MAX_VALUE).impressions();
    long[] keys = new long[all.size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = all.item()[row] % 7;
    }
    Earlier.Sums sums =
        new Earlier(all).sums(keys, new float[][] {all.clicked(), all.watched()}, Span.DAY);
    for (int row = 0; row < keys.length; row++) {
      double watched = 0;
      for (int other = 0; other < keys.length; other++) {
        boolean known = keys[row] != 0 && keys[other] == keys[row];
        if (known && all.over(other) < all.at()[row]) {
          long seconds = all.at()[row] / 1_000 - all.over(other) / 1_000;
          watched += all.watched()[other] * Math.pow(2, -seconds / 86_400.0);
        }
      }
      assertThat(sums.values()[1][row])
          .isCloseTo((float) watched, within(1e-3f + (float) watched * 1e-4f));
    }
  }
}
