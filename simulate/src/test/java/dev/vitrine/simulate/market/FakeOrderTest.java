package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FakeOrderTest {
  private static Market market(String fraud) {
    return Market.of(Markets.conf(Map.of("supply.fraud", fraud)), 8, 10_000, 30);
  }

  @Test
  void onlyCheatsPushTheirListingsAndNotAlways() {
    Market market = market("0.2");
    Goods goods = market.goods();
    Set<Integer> pushed = new HashSet<>();
    int orders = 0;
    for (int day = 0; day <= 30; day++) {
      List<FakeOrder> all = market.fakeOrders(day);
      for (FakeOrder order : all) {
        assertThat(goods.does(order.listing(), Fraud.FAKE_ORDERS)).isTrue();
        assertThat(goods.fraudulent(order.listing())).isTrue();
        assertThat(goods.forSale(order.listing(), day)).isTrue();
        assertThat(order.number()).isBetween(1, 7);
        pushed.add(order.listing());
        orders++;
      }
    }
    assertThat(pushed.size()).isGreaterThan(200);
    assertThat(orders).isBetween(pushed.size() * 3, pushed.size() * 24);
  }

  @Test
  void whereNobodyCheatsNothingIsFalse() {
    Market market = market("0");
    for (int i = 0; i < market.goods().size(); i++) {
      assertThat(market.goods().fraudulent(i)).isFalse();
      assertThat(market.goods().shown(i, 0)).isEqualTo(market.goods().price(i, 0));
    }
    assertThat(market.fakeOrders(4)).isEmpty();
  }

  @Test
  void theShareOfCheatsIsAsAskedAndEachCheatsInSomeWay() {
    Merchants sellers = market("0.2").sellers();
    int cheats = 0;
    for (int n = 0; n < sellers.size(); n++) {
      boolean some = false;
      for (Fraud kind : Fraud.values()) {
        some |= sellers.does(n, kind);
      }
      assertThat(some).isEqualTo(sellers.fraudulent(n));
      cheats += some ? 1 : 0;
    }
    assertThat(cheats / (double) sellers.size()).isBetween(0.16, 0.24);
    assertThat(sellers.fraudulent(0)).isFalse();
  }
}
