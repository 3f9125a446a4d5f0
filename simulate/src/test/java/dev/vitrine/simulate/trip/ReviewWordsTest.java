package dev.vitrine.simulate.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.trip.ReviewWords.Bought;
import dev.vitrine.simulate.world.World;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewWordsTest {
  private static final int MANY = 2_000;

  private final Goods goods = Market.of(World.of("position").supply(), 1, 500, 5).goods();

  private static Bought bought(int i, boolean back) {
    return new Bought("o-" + i, i % 500, 1_999, 1_999, back);
  }

  @Test
  void theShareOfReviewsThatIsWantedHasWords() {
    var words = new ReviewWords(goods, 1, 0.4);
    long some =
        IntStream.range(0, MANY).filter(i -> !words.of(bought(i, false), 5).isEmpty()).count();
    assertThat((double) some / MANY).isBetween(0.36, 0.44);
    assertThat(new ReviewWords(goods, 1, 0).of(bought(1, false), 5)).isEmpty();
    assertThat(new ReviewWords(goods, 1, 0).paidFor("f", 1)).isEmpty();
  }

  @Test
  void whatIsWrittenCanBeReadByAnybody() {
    var words = new ReviewWords(goods, 1, 1);
    var different = new HashSet<String>();
    for (int i = 0; i < MANY; i++) {
      String text = words.of(bought(i, i % 7 == 0), 1 + i % 5);
      assertThat(text).isNotBlank().doesNotContain("{", "}", "  ").hasSizeLessThan(500);
      assertThat(text).endsWith(".");
      different.add(text);
      assertThat(words.paidFor("f" + i, i % 500)).isNotBlank().doesNotContain("{", "}");
    }
    assertThat(different).hasSizeGreaterThan(MANY / 2);
  }

  @Test
  void aMarketHasAPastOfReviewsBeforeItsOpening() {
    var market = Market.of(World.of("position").supply(), 1, 500, 5);
    var diary = new Diary("products", market.start(0).toEpochMilli());
    var past = new PastReviews(market, 1, diary, 0.4);
    var all = IntStream.range(0, 500).boxed().flatMap(i -> past.of(i).stream()).toList();
    assertThat(all).hasSizeGreaterThan(500);
    assertThat(all).allMatch(event -> event.head().at() < diary.time(0, 0));
    assertThat(all).extracting(event -> event.head().id()).doesNotHaveDuplicates();
    assertThat(past.of(3)).isEqualTo(past.of(3));
    long worded = all.stream().filter(event -> !((Event.Review) event).words().isEmpty()).count();
    assertThat((double) worded / all.size()).isBetween(0.33, 0.47);
  }

  @Test
  void theSameOrderSaysTheSameAndBaitIsToldOf() {
    var words = new ReviewWords(goods, 1, 1);
    assertThat(words.of(bought(3, false), 2)).isEqualTo(words.of(bought(3, false), 2));
    long baited =
        IntStream.range(0, MANY)
            .mapToObj(i -> words.of(new Bought("b" + i, i % 500, 1_999, 999, false), 1))
            .filter(text -> text.contains("price") || text.contains("cheap"))
            .count();
    assertThat(baited).isGreaterThan(MANY / 2);
  }
}
