package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Small;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.shopper.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisibleOracleTest {
  private static final int PAGE = 10;

  private final Simulation market = Small.market("trust", 9);
  private final List<Visit> visits = market.visits().day(1, new Moods(Small.SHOPPERS, 0));

  /// Everything about a shopper that a shop cannot see is turned round.
  private static Visit byOther(Visit visit) {
    Shopper s = visit.shopper();
    Need need = visit.need();
    int[] departments = new int[0];
    var other =
        new Shopper(
            s.number(), 9, s.language(), departments, 3 - s.thrift(), 5, 0.2, -s.watching());
    return visit.of(other, need.with(need.wanted(), need.budget() * 7));
  }

  @Test
  void whatNobodySeesChangesNothing() {
    int there = 0;
    for (Visit visit : visits) {
      int[] page = market.visible().best(visit, PAGE);
      assertThat(market.visible().best(byOther(visit), PAGE)).isEqualTo(page);
      there += page.length;
    }
    assertThat(there).isGreaterThan(visits.size() * 4);
  }

  @Test
  void toAStrangerItMattersNotWhoAsks() {
    for (Visit visit : visits) {
      int[] page = market.stranger().best(visit, PAGE);
      assertThat(market.stranger().best(byOther(visit), PAGE)).isEqualTo(page);
    }
  }

  @Test
  void ofAStrangerTastesAreNotKnownButGoodsAre() {
    Truth stranger = market.truth().ofAnyone();
    Need need = visits.getFirst().need();
    var mine = new Odds();
    var theirs = new Odds();
    int different = 0;
    for (int listing = 0; listing < market.market().goods().size(); listing++) {
      stranger.good(Shoppers.anyone(1, "en"), need, listing, 1, mine);
      stranger.good(Shoppers.anyone(2, "en"), need, listing, 1, theirs);
      assertThat(mine.attraction).isEqualTo(theirs.attraction);
      assertThat(mine.buying).isEqualTo(theirs.buying);
      assertThat(mine.refund).isEqualTo(market.truth().refund(listing));
      market.truth().good(Shoppers.anyone(1, "en"), need, listing, 1, theirs);
      different += mine.attraction == theirs.attraction ? 0 : 1;
    }
    assertThat(different).isPositive();
  }

  @Test
  void aLongerPageBeginsLikeAShorterOneAndWhatIsRememberedIsTheSame() {
    VisibleOracle oracle = market.visible();
    for (Visit visit : visits) {
      int[] many = market.visible().best(visit, 80);
      int[] few = oracle.best(visit, PAGE);
      assertThat(many).startsWith(few).doesNotHaveDuplicates();
      assertThat(oracle.best(visit, 80)).isEqualTo(many);
      assertThat(oracle.best(visit, PAGE)).isEqualTo(few);
    }
  }
}
