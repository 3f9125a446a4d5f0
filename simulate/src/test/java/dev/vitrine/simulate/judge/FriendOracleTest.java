package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Small;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.shopper.Visit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FriendOracleTest {
  private static final int PAGE = 10;

  private final Simulation market = Small.market("position", 9);
  private final List<Visit> visits = market.visits().day(1, new Moods(Small.SHOPPERS, 0));

  @Test
  void whatIsBestDependsOnWhoAsks() {
    int different = 0;
    for (Visit visit : visits) {
      int[] page = market.friend().best(visit, PAGE);
      Visit other = visit.of(Shoppers.anyone(visit.shopper().number(), "en"), visit.need());
      different += Arrays.equals(page, market.friend().best(other, PAGE)) ? 0 : 1;
    }
    assertThat(different).isGreaterThan(visits.size() / 4);
  }

  @Test
  void tastesAreKnownAndGoodsAreGuessed() {
    Truth friends = market.truth().ofFriends();
    Truth seen = market.truth().seen();
    Need need = visits.getFirst().need();
    var friendly = new Odds();
    var truly = new Odds();
    var guessed = new Odds();
    int tastes = 0;
    int refunds = 0;
    for (int listing = 0; listing < market.market().goods().size(); listing++) {
      friends.good(Shoppers.anyone(1, "en"), need, listing, 1, friendly);
      seen.good(Shoppers.anyone(1, "en"), need, listing, 1, guessed);
      assertThat(friendly.refund).isEqualTo(guessed.refund);
      market.truth().good(Shoppers.anyone(1, "en"), need, listing, 1, truly);
      tastes += friendly.attraction == guessed.attraction ? 0 : 1;
      refunds += friendly.refund == truly.refund ? 0 : 1;
    }
    assertThat(tastes).isPositive();
    assertThat(refunds).isPositive();
  }
}
