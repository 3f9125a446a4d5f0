package dev.vitrine.simulate.trip;

import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.Deeds;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Reels;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Diary.Ordered;
import dev.vitrine.simulate.world.DemandConf.Impressions;
import java.util.ArrayList;
import java.util.List;

/// Puts what a shopper did on a page into the words of a storefront.
final class Telling {
  private static final double CART = 2;
  private static final long HOOK = 3_000;
  private static final long LONGEST_STAY = 20 * 60_000;

  private final Diary diary;
  private final Aftermath aftermath;
  private final Reels reels;
  private final double through;

  private final boolean rendered;

  /// @param impressions which cards are told of as shown
  /// @param words what is written beside stars
  Telling(Truth truth, Diary diary, Moods moods, Impressions impressions, ReviewWords words) {
    this.rendered = impressions == Impressions.RENDERED;
    this.diary = diary;
    this.aftermath = new Aftermath(truth, diary, moods, words);
    this.reels = truth.market().reels();
    this.through = truth.through();
  }

  /// Tells of a page.
  ///
  /// @param at when it came up, in milliseconds since 1970
  /// @return the cents that were paid
  double page(
      Visit visit,
      long at,
      String search,
      List<Placed> placed,
      Cards cards,
      Deeds deeds,
      Dice dice) {
    var seen = new ArrayList<Placed>();
    double paid = 0;
    for (int k = 0; k < cards.size(); k++) {
      double cart = dice.unit();
      var own = new Dice(dice.next(), k, cards.size());
      if (rendered || deeds.looked(k)) {
        seen.add(placed.get(k));
      }
      if (deeds.clicked(k)) {
        long when = at + 3_000 + 2_000L * k;
        diary.clicked(visit, when, search, placed.get(k));
        when += watched(visit, when, search, cards, k, own);
        boolean carted = deeds.bought(k) || cart < CART * cards.buying(k);
        paid += carted ? taken(visit, when, search, cards, k, deeds.bought(k), own) : 0;
        if (plays(cards, k) && (carted || led(cards.buying(k), own))) {
          diary.led(visit, when + 2_000, search, Card.id(cards.card(k)), cards.good(k));
        }
      }
    }
    diary.shown(visit, at + 500, search, seen);
    return paid;
  }

  /// Whether a card is a video or a live that a good can be bought by.
  private static boolean plays(Cards cards, int k) {
    return Card.kind(cards.card(k)) != ItemKind.PRODUCT && cards.good(k) >= 0;
  }

  /// Whether who watched went on to the good and put nothing into the cart: with that and those who
  /// did, as many go on as do.
  ///
  /// @param buying how probable it was that they buy
  private boolean led(double buying, Dice dice) {
    double carted = 1 - (1 - buying) * (1 - Math.min(1, CART * buying));
    return dice.unit() * (1 - carted) < through - carted;
  }

  /// A good went into the cart, and perhaps further.
  private double taken(
      Visit visit, long when, String search, Cards cards, int k, boolean bought, Dice dice) {
    int listing = cards.good(k);
    long price = (long) cards.worth(k);
    String card = Card.id(cards.card(k));
    diary.carted(visit, when + 5_000, search, card, listing, price);
    if (bought) {
      String via = Diary.via(card, Goods.id(listing));
      var ordered = new Ordered("o-" + search + "-" + card, search, via, listing, price);
      aftermath.of(visit, when + 8_000, ordered, dice);
      return price;
    }
    return 0;
  }

  /// A video or a live was watched; how long that took in milliseconds.
  private long watched(Visit visit, long at, String search, Cards cards, int k, Dice dice) {
    int card = cards.card(k);
    String id = Card.id(card);
    ItemKind kind = Card.kind(card);
    if (kind == ItemKind.PRODUCT) {
      return 0;
    }
    if (kind == ItemKind.LIVE) {
      long stay =
          (long)
              Math.min(
                  LONGEST_STAY, 240_000 * cards.relevance(k) * -StrictMath.log(1 - dice.unit()));
      diary.watched(visit, at, search, id, WatchStep.ENTER, 0, 0);
      diary.watched(visit, at + stay, search, id, WatchStep.LEAVE, stay, 0);
      return stay;
    }
    int video = Card.number(card);
    long length = reels.seconds(video) * 1_000L;
    double keen = 0.2 + 0.5 * cards.relevance(k) + 0.3 * reels.skill(video);
    double part = Math.min(1, -StrictMath.log(1 - dice.unit()) * keen);
    long watched = (long) (part * length);
    diary.watched(visit, at, search, id, WatchStep.PLAY, 0, length);
    if (watched >= HOOK) {
      diary.watched(visit, at + HOOK, search, id, WatchStep.HOOKED, HOOK, length);
    }
    WatchStep end = part < 1 ? WatchStep.WATCHED : WatchStep.COMPLETE;
    diary.watched(visit, at + watched, search, id, end, watched, length);
    return watched;
  }
}
