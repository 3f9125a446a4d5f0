package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.world.DemandConf;
import java.util.Arrays;

/// What shoppers expect things of a kind to cost: the mean over the goods of the kind that needs
/// are drawn from. For one thread.
final class UsualPrices {
  private final Market market;
  private final DemandConf conf;
  private final double[] any;
  private final double[] branded;

  UsualPrices(Market market, DemandConf conf) {
    this.market = market;
    this.conf = conf;
    any = new double[market.assortment().types().size()];
    branded = new double[any.length];
    Arrays.fill(any, Double.NaN);
  }

  /// In cents.
  ///
  /// @param brand whether one of a certain brand is wanted
  double of(int type, boolean brand) {
    if (Double.isNaN(any[type])) {
      work(type);
    }
    return brand ? branded[type] : any[type];
  }

  private void work(int type) {
    Goods goods = market.goods();
    double middle = StrictMath.log(market.assortment().types().get(type).price() * 100);
    double sum = 0;
    double prices = 0;
    double factors = 0;
    for (int listing : goods.ofType(type)) {
      Draft draft = goods.draft(listing);
      double weight = StrictMath.pow(goods.popularity(listing), conf.fame());
      sum += weight;
      prices += weight * StrictMath.log(draft.price());
      factors += weight * StrictMath.log(draft.brand().factor());
    }
    double mean = sum == 0 ? middle : prices / sum;
    double gaps = sum == 0 ? 1 : conf.gaps();
    any[type] = StrictMath.exp(gaps * middle + (1 - gaps) * mean);
    branded[type] = sum == 0 ? any[type] : StrictMath.exp(mean - factors / sum);
  }
}
