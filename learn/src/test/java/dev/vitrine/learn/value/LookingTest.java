package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LookingTest {
  private static final int CARDS = 400_000;
  private static final int PLACES = 10;

  private final SplittableRandom random = new SplittableRandom(5);
  private final int[] positions = new int[CARDS];
  private final boolean[] clicked = new boolean[CARDS];
  private final double[] attraction = new double[CARDS];

  private void pages(double power) {
    for (int card = 0; card < CARDS; card++) {
      positions[card] = 1 + card % PLACES;
      attraction[card] = 0.05 + 0.4 * random.nextDouble();
      double look = Math.pow(positions[card], -power);
      clicked[card] = random.nextDouble() < look * attraction[card];
    }
  }

  private Looking found() {
    Looking looking = Looking.falling();
    for (int step = 0; step < 200; step++) {
      looking = looking.next(positions, clicked, attraction);
    }
    return looking;
  }

  @Test
  void whatCardsDoNotExplainIsDueToTheirPlaces() {
    pages(0.8);
    Looking looking = found();
    for (int position = 1; position <= PLACES; position++) {
      double truth = Math.pow(position, -0.8);
      assertThat(looking.at(position)).isCloseTo(truth, within(0.1 * truth));
    }
  }

  @Test
  void wherePlacesDoNotMatterNothingIsMadeOfThem() {
    pages(0);
    Looking looking = found();
    assertThat(looking.at(PLACES)).isBetween(0.93, 1.0);
  }

  @Test
  void chancesNeverRiseAndLieBetweenNothingAndAll() {
    for (int card = 0; card < CARDS; card++) {
      positions[card] = 1 + random.nextInt(200);
      attraction[card] = random.nextDouble();
      clicked[card] = random.nextInt(10) == 0;
    }
    Looking looking = Looking.falling().next(positions, clicked, attraction);
    double[] chances = looking.chances();
    assertThat(Arrays.stream(chances).allMatch(chance -> chance > 0 && chance <= 1)).isTrue();
    for (int k = 1; k < chances.length; k++) {
      assertThat(chances[k]).isLessThanOrEqualTo(chances[k - 1]);
    }
    assertThat(looking.at(0)).isEqualTo(1);
    assertThat(looking.at(100_000)).isEqualTo(chances[chances.length - 1]);
  }
}
