package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FatesTest {
  /// A tenth of the sellers that are there leave on each morning, and half of those that come do
  /// not.
  private static void some(Market own, Fates fates, int day, RandomGenerator random) {
    Merchants sellers = own.sellers();
    for (int n = 1; n < sellers.size(); n++) {
      boolean comes = sellers.entered(n) == day && random.nextBoolean();
      if (comes || (sellers.there(n, day - 1) && random.nextInt(10) == 0)) {
        fates.leaves(n, day);
      }
    }
  }

  private static void goneWithTheirSellers(Market own, int day) {
    for (int i = 0; i < own.goods().size(); i++) {
      if (own.goods().forSale(i, day)) {
        assertThat(own.sellers().there(own.goods().seller(i), day)).as("p" + i).isTrue();
      }
    }
  }

  private static int[] left(Market market) {
    return IntStream.range(0, market.sellers().size()).map(market.sellers()::left).toArray();
  }

  /// What is brought to a shop is what is for sale in it: nothing of who is gone.
  @Randomized(runs = 8)
  void whatIsDoneDayByDayLeadsToWhatIsTrueOfTheShop(RandomGenerator random) {
    Market market =
        Market.of(
            Markets.conf(Map.of("supply.sellers", "60", "supply.new-sellers-per-day", "0.1")),
            random.nextLong(),
            400,
            24);
    Fates fates = market.fates();
    Market own = market.under(fates);
    int[] before = left(market);
    var stand = new Stand();
    own.opening(stand::put);
    for (int day = 1; day <= own.days(); day++) {
      some(own, fates, day, random);
      own.day(day).forEach(stand::apply);
      stand.holds(own, day);
      goneWithTheirSellers(own, day);
      own.during(day, 0, Rooms.DAY).forEach(moment -> stand.apply(moment.change()));
    }
    int[] after = left(own);
    assertThat(IntStream.range(0, after.length)).anyMatch(n -> after[n] < before[n]);
    assertThat(IntStream.range(0, after.length)).anyMatch(n -> !own.sellers().comes(n));
    assertThat(left(market)).isEqualTo(before);
    assertThat(left(market.under(market.fates()))).isEqualTo(before);
  }

  @Test
  void whatNobodyChangesIsAsTheDiceHaveIt() {
    Market market = Markets.small(7);
    Market own = market.under(market.fates());
    for (int day = 1; day <= market.days(); day++) {
      assertThat(own.day(day)).isEqualTo(market.day(day));
    }
    assertThat(Markets.documents(own)).isEqualTo(Markets.documents(market));
  }

  @Test
  void whoIsGoneOrdersNothingFromItself() {
    Market market = Market.of(Markets.conf(Map.of("supply.fraud", "0.2")), 8, 10_000, 10);
    Fates fates = market.fates();
    Market own = market.under(fates);
    List<FakeOrder> all = market.fakeOrders(6);
    int cheat = market.goods().seller(all.getFirst().listing());
    fates.leaves(cheat, 6);
    assertThat(own.fakeOrders(5)).isEqualTo(market.fakeOrders(5));
    assertThat(own.fakeOrders(6))
        .isEqualTo(all.stream().filter(o -> market.goods().seller(o.listing()) != cheat).toList())
        .hasSizeLessThan(all.size());
  }

  @Test
  void nobodyStaysLongerThanTheDiceHaveIt() {
    Market market = Markets.small(5);
    Fates fates = market.fates();
    int gone =
        IntStream.range(0, market.sellers().size())
            .filter(n -> market.sellers().left(n) < 20)
            .findFirst()
            .orElseThrow();
    fates.leaves(gone, 23);
    assertThat(market.under(fates).sellers().left(gone)).isEqualTo(market.sellers().left(gone));
  }
}
