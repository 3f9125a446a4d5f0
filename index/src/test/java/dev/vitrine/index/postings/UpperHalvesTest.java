package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.random.RandomGenerator;

class UpperHalvesTest {
  @Randomized(runs = 300)
  void keysAreSortedAsWholeOnesAre(RandomGenerator random) {
    long[] keys = new long[random.nextInt(3_000)];
    int bits = random.nextInt(Integer.SIZE);
    boolean rising = random.nextInt(5) == 0;
    for (int place = 0; place < keys.length; place++) {
      int number = rising ? place / 3 : random.nextInt() >> bits;
      keys[place] = UpperHalves.key(number, place);
    }
    long[] plain = keys.clone();
    Arrays.sort(plain);
    UpperHalves.sort(keys);
    assertThat(keys).isEqualTo(plain);
    int[] places = UpperHalves.places(keys);
    for (int i = 0; i < places.length; i++) {
      assertThat(places[i]).isEqualTo((int) plain[i]);
    }
  }
}
