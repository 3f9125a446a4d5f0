package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.shopper.Kinship;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.world.ChoiceConf;

/// How shoppers truly feel about goods: what attracts, what is bought, what is sent back. Log odds
/// are sums of terms for fit, price against budget, taste, and quality that shows only after a
/// closer look.
public final class Truth {
  static final double LEAST = 1e-4;
  private static final double STEEP = 2.5;

  private final Market market;
  private final Goods goods;
  private final ChoiceConf conf;
  private final Kinship kinship;
  private final Knowledge known;
  private final Watching watching;

  private final float[] charm;
  private final float[] refund;

  public Truth(Market market, ChoiceConf conf, Kinship kinship, Shoppers shoppers) {
    this(market, conf, kinship, new Everything(market, conf, shoppers));
  }

  private Truth(Market market, ChoiceConf conf, Kinship kinship, Knowledge known) {
    this.market = market;
    this.goods = market.goods();
    this.charm = new float[goods.size()];
    this.refund = new float[goods.size()];
    this.conf = conf;
    this.kinship = kinship;
    this.known = known;
    this.watching = new Watching(this, conf, known);
    for (int i = 0; i < charm.length; i++) {
      charm[i] = (float) known.charm(i);
      refund[i] = (float) chance(refundOdds(i));
    }
  }

  /// The same feelings about the goods of one shop's market.
  private Truth(Truth dice, Market own) {
    market = own;
    goods = own.goods();
    charm = dice.charm;
    refund = dice.refund;
    conf = dice.conf;
    kinship = dice.kinship;
    known = dice.known;
    watching = new Watching(this, conf, known);
  }

  /// The same of a market in which some sellers leave before; what was worked out is shared.
  public Truth under(Market own) {
    return new Truth(this, own);
  }

  /// What is to be expected of shoppers by who sees what a shop can see, and knows the world.
  public Truth seen() {
    return new Truth(market, conf, kinship, new Seen(market, known));
  }

  /// What is to be expected of shoppers by who knows everything but their tastes.
  public Truth ofAnyone() {
    return new Truth(market, conf, kinship, new WithTastes(known, WithTastes.OF_ANYONE));
  }

  /// What is to be expected of shoppers by who knows their tastes, and of goods what a shop can
  /// see.
  public Truth ofFriends() {
    var friends = new WithTastes(new Seen(market, known), known::liking);
    return new Truth(market, conf, kinship, friends);
  }

  /// How well a good fits a need, from 0 to 1.
  public double relevance(Need need, int listing) {
    int type = goods.type(listing);
    return type == need.type() ? need.fit(known.draft(listing)) : kinship.left(need.type(), type);
  }

  /// How a shopper feels about the card of a good.
  public void good(Shopper shopper, Need need, int listing, int day, Odds out) {
    double relevance = relevance(need, listing);
    double lost = StrictMath.log(Math.max(LEAST, relevance));
    double shown = goods.shown(listing, day);
    double price = known.price(listing, day);
    double taste = conf.taste() * known.liking(shopper, listing);
    double dear = over(shown, need, shopper);
    double truly = price == shown ? dear : over(price, need, shopper);
    out.relevance = relevance;
    out.attraction =
        chance(
            conf.click()
                + conf.clickFit() * lost
                + charm[listing]
                + taste
                - conf.clickPrice() * dear);
    double odds =
        conf.buy()
            + conf.buyFit() * lost
            + conf.buyQuality() * (known.quality(listing) - 0.5)
            + taste
            - conf.buyPrice() * truly
            - (price == shown ? 0 : conf.bait() * StrictMath.log(price / shown));
    out.buying = goods.inStock(listing, day) ? chance(odds) : 0;
    out.refund = refund[listing];
    out.content = conf.content() * relevance;
    out.worth = price;
    out.shown = shown;
    out.good = listing;
    out.twin = goods.cluster(listing);
  }

  /// How a shopper feels about any card at a moment.
  ///
  /// @param second of the day
  public void card(Shopper shopper, Need need, int card, int day, int second, Odds out) {
    switch (Card.kind(card)) {
      case PRODUCT -> good(shopper, need, card, day, out);
      case VIDEO -> watching.video(shopper, need, Card.number(card), day, out);
      case LIVE -> watching.live(shopper, need, Card.number(card), day, second, out);
    }
    out.card = card;
  }

  /// How probable it is that an order of a good is sent back.
  public double refund(int listing) {
    return refund[listing];
  }

  /// How probable it is that who watches a video or a live goes on to its good.
  public double through() {
    return conf.through();
  }

  private double refundOdds(int listing) {
    double bad = 0.5 - 0.7 * known.quality(listing) - 0.3 * known.delivery(listing);
    return conf.refund() + conf.refundQuality() * bad;
  }

  /// How far a price is over the budget, in log units and felt by this shopper; a low price pleases
  /// only so far.
  private static double over(double price, Need need, Shopper shopper) {
    double over = StrictMath.log(price / need.budget());
    return shopper.thrift() * Math.clamp(over, -0.7, STEEP);
  }

  static double chance(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }

  /// The market that this is true of.
  public Market market() {
    return market;
  }

  Kinship kinship() {
    return kinship;
  }
}
