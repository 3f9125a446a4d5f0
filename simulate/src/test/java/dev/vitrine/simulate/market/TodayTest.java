package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

class TodayTest {
  private static long price(int listing, int day) {
    return 1 + (listing * 7_919L + day * 104_729L) % 90_000_000_000L;
  }

  private static long stock(int listing, int day) {
    return Math.floorMod((long) listing + day, 3L);
  }

  @Randomized(runs = 20)
  void answersAreAlwaysThoseOfTheDay(RandomGenerator random) {
    Today today = new Today(50, TodayTest::price, TodayTest::stock);
    for (int i = 0; i < 2_000; i++) {
      int listing = random.nextInt(50);
      int day = random.nextInt(4) * 1_000;
      assertThat(today.price(listing, day)).isEqualTo(price(listing, day));
      assertThat(today.inStock(listing, day)).isEqualTo(stock(listing, day) > 0);
    }
  }

  @Randomized(runs = 5)
  void threadsThatAskForDifferentDaysAreNotMixedUp(RandomGenerator random) {
    Today today = new Today(8, TodayTest::price, TodayTest::stock);
    int shift = random.nextInt(1_000);
    long wrong =
        IntStream.range(0, 40_000)
            .parallel()
            .filter(i -> today.price(i % 8, shift + i % 5) != price(i % 8, shift + i % 5))
            .count();
    assertThat(wrong).isZero();
  }
}
