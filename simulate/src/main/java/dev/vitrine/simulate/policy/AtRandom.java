package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.trip.Visit;
import java.util.ArrayList;
import java.util.List;

/// Any goods that are for sale, whatever was asked: what a page is worth without a search engine.
public final class AtRandom implements Policy {
  private static final long PURPOSE = 131;

  private final Goods goods;
  private final long seed;

  public AtRandom(Goods goods, long seed) {
    this.goods = goods;
    this.seed = seed;
  }

  @Override
  public String name() {
    return "random";
  }

  @Override
  public List<String> page(Visit visit, Query query) {
    var dice = new Dice(seed, PURPOSE, Dice.mix(visit.id().hashCode()) + query.from());
    var page = new ArrayList<String>();
    for (int tries = 0; page.size() < query.size() && tries < 100 * query.size(); tries++) {
      int listing = dice.below(goods.size());
      String id = Goods.id(listing);
      if (goods.forSale(listing, visit.day()) && !page.contains(id)) {
        page.add(id);
      }
    }
    return page;
  }
}
