package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoodsTest {
  private static final int MANY = 20_000;

  private final Market market = Market.of(Markets.conf(Map.of()), 11, MANY, 28);
  private final Goods goods = market.goods();

  private double log(int listing) {
    return Math.log((double) goods.price(listing, 0));
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).average().orElseThrow();
  }

  static double correlation(double[] x, double[] y) {
    double mx = mean(x);
    double my = mean(y);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - mx) * (y[i] - my);
      xx += (x[i] - mx) * (x[i] - mx);
      yy += (y[i] - my) * (y[i] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void idsAreReadBack() {
    for (int i = 0; i < goods.size(); i += 97) {
      assertThat(Goods.listing(Goods.id(i))).isEqualTo(i);
    }
    for (String id : new String[] {"", "p", "v3", "p-1", "p01", "p1x", "p1234567890", "q7"}) {
      assertThat(Goods.listing(id)).as(id).isEqualTo(-1);
    }
    assertThat(Goods.listing("p0")).isZero();
  }

  @Test
  void listingsOfAClusterAreTheSameGoodAtPricesOfTheirOwn() {
    double squares = 0;
    int free = 0;
    for (int c = 0; c < goods.clusters(); c++) {
      int[] all = goods.ofCluster(c);
      double mean = 0;
      for (int i : all) {
        assertThat(goods.cluster(i)).isEqualTo(c);
        assertThat(goods.draft(i)).isSameAs(goods.draft(all[0]));
        mean += log(i) / all.length;
      }
      for (int i : all) {
        squares += Math.pow(log(i) - mean, 2);
      }
      free += all.length - 1;
    }
    assertThat(Math.sqrt(squares / free)).isBetween(0.10, 0.17);
    assertThat((double) goods.size() / goods.clusters()).isBetween(1.6, 2.0);
  }

  @Test
  void aSellerHardlyEverListsAGoodTwice() {
    int twice = 0;
    for (int c = 0; c < goods.clusters(); c++) {
      int[] sellers = Arrays.stream(goods.ofCluster(c)).map(goods::seller).toArray();
      twice += sellers.length - (int) Arrays.stream(sellers).distinct().count();
    }
    assertThat(twice).isLessThan(goods.size() / 200);
  }

  @Test
  void dearerGoodsAreBetterButNotAlways() {
    double sum = 0;
    int types = 0;
    for (int t = 0; t < market.assortment().types().size(); t++) {
      int[] all = goods.ofType(t);
      if (all.length >= 30) {
        double[] price = Arrays.stream(all).mapToDouble(i -> log(i)).toArray();
        double[] quality = Arrays.stream(all).mapToDouble(goods::quality).toArray();
        sum += correlation(price, quality);
        types++;
      }
    }
    assertThat(sum / types).isBetween(0.2, 0.7);
    assertThat(types).isGreaterThan(300);
  }

  @Test
  void qualityAppealAndServiceAreThreeThings() {
    double[] quality = new double[MANY];
    double[] appeal = new double[MANY];
    double[] delivery = new double[MANY];
    for (int i = 0; i < MANY; i++) {
      quality[i] = goods.quality(i);
      appeal[i] = goods.appeal(i);
      delivery[i] = goods.delivery(i);
      assertThat(quality[i]).isBetween(0.0, 1.0);
      assertThat(delivery[i]).isBetween(0.0, 1.0);
      assertThat(appeal[i]).isPositive();
    }
    assertThat(mean(appeal)).isBetween(0.93, 1.07);
    assertThat(correlation(quality, appeal)).isBetween(0.1, 0.6);
    assertThat(correlation(quality, delivery)).isBetween(0.0, 0.5);
  }

  @Test
  void sellersDoNotSellBelowCostAndOnlyBaitLooksCheaperThanItIs() {
    int below = 0;
    for (int i = 0; i < MANY; i++) {
      for (int day = 0; day <= 28; day += 7) {
        long price = goods.price(i, day);
        long shown = goods.shown(i, day);
        below += goods.cost(i) > price ? 1 : 0;
        assertThat(shown).isPositive();
        assertThat(goods.struck(i) == 0 || goods.struck(i) > shown).isTrue();
        if (!goods.does(i, Fraud.BAIT)) {
          assertThat(shown).isEqualTo(price);
        } else if (price > 500) {
          assertThat(shown).isLessThan(price * 85 / 100);
        }
      }
    }
    assertThat(below).isLessThan(MANY * 5 * 3 / 100);
  }

  @Test
  void aTenthOfTheListingsHasAGoodPriceAndItIsALowOne() {
    int good = 0;
    int lower = 0;
    for (int i = 0; i < MANY; i++) {
      if (goods.goodPrice(i)) {
        good++;
        lower += goods.price(i, 0) < 100 * goods.draft(i).type().price() * 1.5 ? 1 : 0;
      }
    }
    assertThat(good).isBetween(MANY / 12, MANY / 8);
    assertThat(lower).isGreaterThan(good * 8 / 10);
  }

  @Test
  void listingsComeAndGo() {
    int[] there = new int[29];
    int fresh = 0;
    int empty = 0;
    for (int i = 0; i < goods.size(); i++) {
      assertThat(goods.left(i)).isGreaterThan(goods.entered(i));
      fresh += goods.entered(i) > 0 ? 1 : 0;
      for (int day = 0; day <= 28; day++) {
        there[day] += goods.forSale(i, day) ? 1 : 0;
        empty += goods.forSale(i, day) && !goods.inStock(i, day) ? 1 : 0;
      }
    }
    assertThat(there[0]).isEqualTo(MANY).isEqualTo(market.products());
    assertThat(fresh / 28.0 / MANY).isBetween(0.02, 0.04);
    assertThat(there[28]).isBetween(MANY * 85 / 100, MANY * 120 / 100);
    assertThat(empty / (double) Arrays.stream(there).sum()).isBetween(0.015, 0.06);
  }
}
