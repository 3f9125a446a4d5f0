package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReelsTest {
  private static Market market(String wrong) {
    return Market.of(Markets.conf(Map.of("supply.wrong-links", wrong)), 9, 8_000, 5);
  }

  @Test
  void mostLinksLeadToWhatIsShownAndTheRestDoesNot() {
    Market market = market("0.2");
    Reels reels = market.reels();
    int links = 0;
    int wrong = 0;
    for (int v = 0; v < reels.size(); v++) {
      int[] shows = reels.shows(v);
      assertThat(shows.length).isBetween(1, 3);
      assertThat(Arrays.stream(reels.linked(v)).distinct().count())
          .isEqualTo(reels.linked(v).length);
      for (int listing : reels.linked(v)) {
        links++;
        boolean right = reels.shows(v, market.goods().cluster(listing), market.goods());
        wrong += right ? 0 : 1;
        assertThat(market.goods().forSale(listing, reels.entered(v))).isTrue();
      }
    }
    assertThat(reels.opening()).isEqualTo(1_600);
    assertThat(wrong / (double) links).isBetween(0.14, 0.24);
  }

  @Test
  void withoutErrorsEveryLinkIsRight() {
    Market market = market("0");
    Reels reels = market.reels();
    for (int v = 0; v < reels.size(); v++) {
      assertThat(reels.linked(v)).isNotEmpty();
      for (int listing : reels.linked(v)) {
        assertThat(reels.shows(v, market.goods().cluster(listing), market.goods())).isTrue();
      }
    }
  }

  @Test
  void idsAreReadBack() {
    assertThat(Reels.video(Reels.id(77))).isEqualTo(77);
    assertThat(Reels.video("video7")).isEqualTo(-1);
    assertThat(Rooms.live(Rooms.id(5))).isEqualTo(5);
    assertThat(Rooms.live("v5")).isEqualTo(-1);
  }

  @Test
  void ofGoodCreatorsComeGoodVideos() {
    Market market = market("0.1");
    Reels reels = market.reels();
    double[] own = new double[reels.size()];
    double[] of = new double[reels.size()];
    for (int v = 0; v < own.length; v++) {
      own[v] = reels.skill(v);
      of[v] = market.creators().skill(reels.creator(v));
      assertThat(reels.appeal(v)).isPositive();
      assertThat(reels.seconds(v)).isBetween(12, 82);
    }
    assertThat(GoodsTest.correlation(own, of)).isBetween(0.5, 0.95);
  }
}
