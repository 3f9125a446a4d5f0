package dev.vitrine.simulate.trip;

import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Diary.Ordered;
import dev.vitrine.simulate.trip.ReviewWords.Bought;

/// What becomes of an order: it is sent, arrives, is kept or sent back, and some of those who
/// ordered say how they liked it. What was hidden shows now.
final class Aftermath {
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final double REVIEWS = 0.25;
  private static final double COMPLAINS = 0.3;

  private final Truth truth;
  private final Goods goods;
  private final Diary diary;
  private final Moods moods;
  private final ReviewWords words;

  /// @param words what is written beside stars
  Aftermath(Truth truth, Diary diary, Moods moods, ReviewWords words) {
    this.truth = truth;
    this.goods = truth.market().goods();
    this.diary = diary;
    this.moods = moods;
    this.words = words;
  }

  /// A good was ordered: at once or, for one order in three, hours or days after the visit.
  void of(Visit visit, long at, Ordered order, Dice dice) {
    int listing = order.listing();
    double wait = dice.chance(0.67) ? 0.05 : StrictMath.exp(1.5 + 1.2 * dice.normal());
    long ordered = at + (long) (wait * HOUR);
    diary.order(visit, ordered, order, OrderStep.PURCHASE);
    long sent = ordered + (long) ((0.3 + dice.unit()) * DAY);
    diary.order(visit, sent, order, OrderStep.SHIPPED);
    double slow = 1 + 3 * (1 - goods.delivery(listing)) * dice.unit();
    long arrived = sent + (long) ((1 + slow) * DAY);
    diary.order(visit, arrived, order, OrderStep.DELIVERED);
    boolean back = dice.chance(truth.refund(listing));
    if (back) {
      long returned = arrived + (long) ((0.5 + 4 * dice.unit()) * DAY);
      diary.order(visit, returned, order, OrderStep.RETURN);
      diary.order(visit, returned + 2 * DAY, order, OrderStep.REFUND);
      if (dice.chance(COMPLAINS)) {
        diary.complaint(visit, returned, order, "not as described");
      }
    }
    moods.felt(visit.shopper().number(), !back);
    if (dice.chance(REVIEWS)) {
      long said = arrived + (long) ((0.2 + 5 * dice.unit()) * DAY);
      int stars = stars(goods, listing, back, dice);
      diary.review(visit, said, order, stars, words(visit, order, stars, back));
    }
  }

  private String words(Visit visit, Ordered order, int stars, boolean back) {
    long shown = goods.shown(order.listing(), visit.day());
    var bought = new Bought(order.id(), order.listing(), order.price(), shown, back);
    return words.of(bought, stars);
  }

  /// The stars that a buyer gives.
  ///
  /// @param back whether it was sent back
  static int stars(Goods goods, int listing, boolean back, Dice dice) {
    double liked =
        2.2 + 2.6 * goods.quality(listing) + 0.6 * goods.delivery(listing) + 0.7 * dice.normal();
    return Math.clamp(Math.round(liked - (back ? 1.5 : 0)), 1, 5);
  }
}
