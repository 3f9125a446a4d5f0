package dev.vitrine.simulate.trade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.market.Merchants;
import org.junit.jupiter.api.Test;

class TradeTest {
  private static final int DAYS = 30;

  private final Day day = new Day(DAYS);
  private final Merchants sellers = day.market().sellers();
  private final Trade trade = day.trade();

  /// The day on which a seller is gone that never earned anything.
  private int spent(int seller) {
    return 1 + (int) Math.ceil(day.conf().reserves() * sellers.patience(seller));
  }

  /// The price at which a card in two pays the upkeep of so many listings a visit.
  private double price(int good, long listings) {
    double cents = day.conf().upkeep() * 100 / day.goods().size() * listings;
    return day.goods().cost(good) + 2 * cents;
  }

  @Test
  void whoSellsNothingLeavesWhenItsReservesAreSpent() {
    for (int today = 1; today <= DAYS; today++) {
      day.page(trade, 0, -1, 0);
      trade.evening(today);
    }
    int gone = 0;
    for (int n = 1; n < sellers.size(); n++) {
      if (sellers.entered(n) == 0 && day.listingsOf(n) > 0) {
        assertThat(sellers.left(n)).as("s%d", n).isEqualTo(spent(n));
        gone++;
      }
    }
    assertThat(gone).isGreaterThan(20);
    assertThat(day.listingsOf(0)).isPositive();
    assertThat(sellers.there(0, DAYS)).isTrue();
  }

  @Test
  void whoHasNothingForSaleHasNothingToPay() {
    for (int today = 1; today <= DAYS; today++) {
      day.page(trade, 0, -1, 0);
      trade.evening(today);
    }
    for (int n = 1; n < sellers.size(); n++) {
      if (sellers.entered(n) == 0 && day.listingsOf(n) == 0) {
        assertThat(sellers.there(n, DAYS)).as("s%d", n).isTrue();
      }
    }
  }

  @Test
  void whoEarnsItsUpkeepStays() {
    int seller = day.seller();
    int good = day.listingOf(seller);
    for (int today = 1; today < spent(seller) + 5; today++) {
      day.page(trade, 0, good, 1e6);
      trade.evening(today);
    }
    assertThat(sellers.left(seller)).isEqualTo(day.dice().sellers().left(seller));
  }

  @Test
  void aListingCostsItsShareOfAVisit() {
    int seller = day.seller();
    int good = day.listingOf(seller);
    long listings = day.listingsOf(seller);
    for (int visit = 0; visit < 8; visit++) {
      day.page(trade, 0, good, price(good, listings * spent(seller)));
    }
    trade.evening(1);
    // Has earned what it costs to stay for twice as long, of which this day is one.
    int more = spent(seller);
    for (int today = 2; today <= spent(seller) + more - 1; today++) {
      day.page(trade, 0, -1, 0);
      assertThat(sellers.there(seller, today)).isTrue();
      trade.evening(today);
    }
    assertThat(sellers.left(seller)).isEqualTo(spent(seller) + more);
  }

  @Test
  void onDaysWithoutVisitsNothingIsToPay() {
    int seller = day.seller();
    for (int today = 1; today <= 3; today++) {
      trade.evening(today);
    }
    for (int n = 0; n < sellers.size(); n++) {
      assertThat(sellers.left(n)).isEqualTo(day.dice().sellers().left(n));
    }
    for (int today = 4; today <= 3 + DAYS; today++) {
      day.page(trade, 0, -1, 0);
      trade.evening(today);
    }
    assertThat(sellers.left(seller)).isEqualTo(3 + spent(seller));
  }

  @Test
  void whoFindsNothingToEarnStaysOut() {
    int out = 0;
    for (int today = 1; today <= 8; today++) {
      day.page(trade, 0, -1, 0);
      trade.evening(today);
    }
    for (int n = 0; n < sellers.size(); n++) {
      if (sellers.entered(n) <= 9) {
        assertThat(sellers.comes(n)).as("s%d", n).isEqualTo(sellers.entered(n) <= 1);
        out += sellers.comes(n) ? 0 : 1;
      }
    }
    assertThat(out).isGreaterThan(20);
  }

  /// Every department earns what it costs: whoever is content with that comes.
  @Test
  void whoDemandsMoreThanThereIsStaysOut() {
    for (int today = 1; today <= 10; today++) {
      for (int i = 0; i < day.goods().size(); i++) {
        day.page(trade, 0, i, price(i, day.goods().size()) + 1e-6);
      }
      trade.evening(today);
    }
    int out = 0;
    for (int n = 1; n < sellers.size(); n++) {
      if (sellers.entered(n) > 1 && sellers.entered(n) <= 11) {
        assertThat(sellers.comes(n)).as("s%d", n).isEqualTo(sellers.demands(n) <= 1);
        out += sellers.comes(n) ? 0 : 1;
      }
    }
    assertThat(out).isBetween(5, 35);
  }
}
