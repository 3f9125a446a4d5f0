package dev.vitrine.simulate.trade;

import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Expected;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Trips;
import java.util.Arrays;

/// What sellers are to expect of the pages of a day, in cents, and how many came to look at them.
/// Nothing is drawn. For one thread.
final class Takings implements Trips.Verdict {
  /// What is lost of a good that is sent back, as a share of its cost: the way there and back, and
  /// that it is new no more.
  static final double WORN = 0.3;

  private final Market market;
  private final Goods goods;
  private final ClickModel model;
  private final Expected expected;
  private final double[] ofSeller;
  private final double[] ofDepartment;
  private int visits;

  /// @param size most cards on a page
  Takings(Market market, ClickModel model, int size) {
    this.market = market;
    this.goods = market.goods();
    this.model = model;
    this.expected = new Expected(size);
    this.ofSeller = new double[market.sellers().size()];
    this.ofDepartment = new double[market.departments()];
  }

  @Override
  public void page(Visit visit, int page, String text, Cards cards, long nanos) {
    visits += page == 0 ? 1 : 0;
    model.expect(cards, visit.shopper().patience(), expected);
    for (int k = 0; k < cards.size(); k++) {
      int good = cards.good(k);
      if (good >= 0) {
        double cents = margin(cards.worth(k), goods.cost(good), cards.refund(k));
        add(good, expected.orders(k) * cents);
      }
    }
  }

  @Override
  public void over(Visit visit, double paid) {}

  private void add(int good, double cents) {
    ofSeller[goods.seller(good)] += cents;
    ofDepartment[market.department(goods.type(good))] += cents;
  }

  /// What an order leaves its seller: price less cost when it is kept, a loss when it is not.
  static double margin(double price, long cost, double refund) {
    return (1 - refund) * (price - cost) - refund * WORN * cost;
  }

  /// What a seller earned.
  double ofSeller(int seller) {
    return ofSeller[seller];
  }

  /// What the sellers of a department earned with its goods.
  double ofDepartment(int department) {
    return ofDepartment[department];
  }

  int visits() {
    return visits;
  }

  /// Begins the next day.
  void clear() {
    Arrays.fill(ofSeller, 0);
    Arrays.fill(ofDepartment, 0);
    visits = 0;
  }
}
