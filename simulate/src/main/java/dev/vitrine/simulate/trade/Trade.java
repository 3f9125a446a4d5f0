package dev.vitrine.simulate.trade;

import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.market.Fates;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Merchants;
import dev.vitrine.simulate.market.SupplyConf;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Trips;
import java.util.Arrays;

/// Sellers who follow profit, in the market of one shop: every evening each compares what it is to
/// expect of the pages of the day with what its listings cost. Whose reserves are spent leaves on
/// the next morning; whom the dice bring then comes only where trade was worth it lately. Seller 0
/// stays. For one thread.
public final class Trade implements Trips.Verdict {
  private static final double CENTS = 100;

  private final Market market;
  private final Goods goods;
  private final Merchants sellers;
  private final Fates fates;
  private final double upkeep;
  private final Takings takings;
  private final Outlook outlook;
  private final double[] reserves;
  private final int[] ofSeller;
  private final int[] ofDepartment;

  /// @param market in which sellers leave by these fates
  /// @param size most cards on a page
  public Trade(Market market, Fates fates, SupplyConf conf, ClickModel model, int size) {
    this.market = market;
    this.goods = market.goods();
    this.sellers = market.sellers();
    this.fates = fates;
    this.upkeep = conf.upkeep() * CENTS;
    this.takings = new Takings(market, model, size);
    this.outlook = new Outlook(market.departments());
    this.reserves = new double[sellers.size()];
    Arrays.setAll(reserves, n -> conf.reserves() * sellers.patience(n));
    this.ofSeller = new int[sellers.size()];
    this.ofDepartment = new int[market.departments()];
  }

  @Override
  public void page(Visit visit, int page, String text, Cards cards, long nanos) {
    takings.page(visit, page, text, cards, nanos);
  }

  @Override
  public void over(Visit visit, double paid) {}

  /// The day is over: who gives up is gone on the next, and who does not come then never does.
  public void evening(int day) {
    int listings = count(day);
    double each = listings == 0 ? 0 : upkeep * takings.visits() / listings;
    for (int d = 0; d < ofDepartment.length; d++) {
      outlook.day(day, d, takings.ofDepartment(d), each * ofDepartment[d]);
    }
    for (int n = 1; n < sellers.size(); n++) {
      boolean goes =
          sellers.there(n, day)
              ? spent(n, each * ofSeller[n])
              : sellers.entered(n) == day + 1 && !invited(n);
      if (goes) {
        fates.leaves(n, day + 1);
      }
    }
    takings.clear();
  }

  /// Counts what is for sale.
  private int count(int day) {
    Arrays.fill(ofSeller, 0);
    Arrays.fill(ofDepartment, 0);
    int all = 0;
    for (int i = 0; i < goods.size(); i++) {
      if (goods.forSale(i, day)) {
        ofSeller[goods.seller(i)]++;
        ofDepartment[market.department(goods.type(i))]++;
        all++;
      }
    }
    return all;
  }

  /// Reserves are told in days of upkeep, so that who earns nothing lasts for as many days, however
  /// many it sells and however many come to look. Who has nothing for sale waits.
  private boolean spent(int seller, double cost) {
    if (cost > 0) {
      reserves[seller] += takings.ofSeller(seller) / cost - 1;
    }
    return reserves[seller] <= 0;
  }

  private boolean invited(int seller) {
    boolean[] in = new boolean[ofDepartment.length];
    for (int d = 0; d < in.length; d++) {
      in[d] = sellers.dealsIn(seller, d);
    }
    return outlook.invites(in, sellers.demands(seller));
  }
}
