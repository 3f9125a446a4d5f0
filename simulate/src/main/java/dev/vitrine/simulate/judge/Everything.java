package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.world.ChoiceConf;

/// Everything, as it is.
record Everything(Market market, Goods goods, double fame, Shoppers shoppers) implements Knowledge {
  Everything(Market market, ChoiceConf conf, Shoppers shoppers) {
    this(market, market.goods(), conf.fame(), shoppers);
  }

  @Override
  public Draft draft(int listing) {
    return goods.draft(listing);
  }

  @Override
  public double quality(int listing) {
    return goods.quality(listing);
  }

  @Override
  public double delivery(int listing) {
    return goods.delivery(listing);
  }

  @Override
  public double charm(int listing) {
    return StrictMath.log(goods.appeal(listing)) + fame * StrictMath.log(goods.popularity(listing));
  }

  @Override
  public double price(int listing, int day) {
    return goods.price(listing, day);
  }

  @Override
  public double liking(Shopper shopper, int listing) {
    return shoppers.liking(shopper.number(), goods.draft(listing).brand().name());
  }

  @Override
  public int[] shows(int video) {
    return market.reels().shows(video);
  }

  @Override
  public double shown() {
    return 1;
  }

  @Override
  public double skill(int video) {
    return market.reels().skill(video);
  }

  @Override
  public double appeal(int video) {
    return market.reels().appeal(video);
  }

  @Override
  public double presence(int live) {
    return market.rooms().skill(live);
  }

  @Override
  public double heat(int live, int since) {
    return market.rooms().heat(live, since);
  }
}
