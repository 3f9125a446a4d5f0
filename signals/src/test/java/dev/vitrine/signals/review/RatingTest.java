package dev.vitrine.signals.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTest {
  private static final Totals FIVE_AND_TWO = new Totals(List.of(0L, 1L, 0L, 0L, 1L), 0);

  @Test
  void eachRatingWeighsTheSame() {
    assertThat(new Rating(4.5, 10).and(FIVE_AND_TWO)).isEqualTo(new Rating(4.333, 12));
    assertThat(Rating.NONE.and(FIVE_AND_TWO)).isEqualTo(new Rating(3.5, 2));
  }

  @Test
  void withoutReviewsItIsTheVeryOne() {
    assertThat(new Rating(4.123_456, 3).and(Totals.NONE)).isEqualTo(new Rating(4.123_456, 3));
    assertThat(Rating.NONE.and(Totals.NONE)).isEqualTo(Rating.NONE);
  }

  @Test
  void aMeanWithoutACountOrOfAnotherScaleIsLeftAlone() {
    for (Rating alone :
        new Rating[] {new Rating(5, Double.NaN), new Rating(87, 12), new Rating(-1, 3)}) {
      assertThat(alone.grows()).isFalse();
      assertThat(alone.and(FIVE_AND_TWO)).isEqualTo(alone);
    }
    assertThat(new Rating(5, 1).and(FIVE_AND_TWO)).isEqualTo(new Rating(4, 3));
  }

  @Test
  void aCountWithoutAMeanIsNoRating() {
    assertThat(new Rating(Double.NaN, 7).and(FIVE_AND_TWO)).isEqualTo(new Rating(3.5, 2));
    assertThat(new Rating(0, 0).and(FIVE_AND_TWO)).isEqualTo(new Rating(3.5, 2));
  }
}
