package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Reels;
import dev.vitrine.simulate.market.Rooms;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.world.ChoiceConf;

/// How shoppers truly feel about videos and lives. What a video really shows decides whether it is
/// watched with interest; what its links lead to is what can be bought. Of a live only the present
/// moment counts.
public final class Watching {
  private static final double SKILL = 1.5;
  private static final double OFF_AIR = -2;

  private final Truth truth;
  private final Goods goods;
  private final Reels reels;
  private final Rooms rooms;
  private final ChoiceConf conf;
  private final Knowledge known;
  private final Odds good = new Odds();

  Watching(Truth truth, ChoiceConf conf, Knowledge known) {
    this.truth = truth;
    this.goods = truth.market().goods();
    this.reels = truth.market().reels();
    this.rooms = truth.market().rooms();
    this.conf = conf;
    this.known = known;
  }

  /// How a shopper feels about the card of a video.
  public void video(Shopper shopper, Need need, int video, int day, Odds out) {
    double relevance = known.shown() * best(need, known.shows(video));
    buyable(shopper, need, reels.linked(video), day, out);
    double skill = known.skill(video);
    double charm = StrictMath.log(known.appeal(video)) + SKILL * (skill - 0.5);
    look(shopper, relevance, charm, out);
    persuade(skill, out);
  }

  /// How a shopper feels about the card of a live at a moment.
  public void live(Shopper shopper, Need need, int live, int day, int second, Odds out) {
    int showing = rooms.showing(live, day, second);
    if (showing < 0) {
      nothing(out);
      look(shopper, best(need, rooms.queue(live)), OFF_AIR, out);
      return;
    }
    int since = (int) rooms.since(live, day, second);
    double heat = known.heat(live, since);
    buyable(shopper, need, new int[] {showing}, day, out);
    double relevance = out.relevance;
    look(shopper, relevance, 2 * (heat - 0.3), out);
    persuade(known.presence(live) + heat, out);
  }

  /// The chances of a click on a card that is played.
  private void look(Shopper shopper, double relevance, double charm, Odds out) {
    double lost = StrictMath.log(Math.max(Truth.LEAST, relevance));
    double odds = conf.click() + conf.watch() + conf.clickFit() * lost + charm + shopper.watching();
    out.relevance = relevance;
    out.attraction = Truth.chance(odds);
    out.content = conf.content() * relevance;
    out.shown = 0;
    out.twin = -1;
  }

  /// Who watches buys only when they go on to the good, then more gladly than from its card alone.
  private void persuade(double by, Odds out) {
    double odds = out.buying / (1 - out.buying) * StrictMath.exp(conf.persuasion() * by);
    out.buying = conf.through() * odds / (1 + odds);
  }

  /// The good among some that the shopper would most gladly buy.
  private void buyable(Shopper shopper, Need need, int[] listings, int day, Odds out) {
    nothing(out);
    double most = -1;
    for (int listing : listings) {
      if (goods.forSale(listing, day)) {
        truth.good(shopper, need, listing, day, good);
        double worth = good.buying * (1 - good.refund) * good.worth;
        if (worth > most) {
          most = worth;
          out.buying = good.buying;
          out.refund = good.refund;
          out.worth = good.worth;
          out.relevance = good.relevance;
          out.good = listing;
        }
      }
    }
  }

  private static void nothing(Odds out) {
    out.buying = 0;
    out.refund = 0;
    out.worth = 0;
    out.relevance = 0;
    out.good = -1;
  }

  private double best(Need need, int[] listings) {
    double best = 0;
    for (int listing : listings) {
      best = Math.max(best, truth.relevance(need, listing));
    }
    return best;
  }
}
