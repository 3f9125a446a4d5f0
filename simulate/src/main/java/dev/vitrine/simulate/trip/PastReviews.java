package dev.vitrine.simulate.trip;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.market.Fraud;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Label;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.trip.ReviewWords.Bought;
import java.util.ArrayList;
import java.util.List;

/// What buyers said of goods in the weeks before a market opened: a few reviews of those that were
/// rated, from the truth about them, and bought ones where a seller buys stars. For a shop that is
/// to have something to read from the first day.
public final class PastReviews {
  private static final long PURPOSE = 163;
  private static final int MOST = 6;
  private static final int DAYS = 60;
  private static final int STARS = 5;
  private static final long DAY = 86_400_000;

  private final Market market;
  private final long seed;
  private final Diary diary;
  private final ReviewWords words;

  /// @param diary knows where and when
  /// @param worded share of reviews that have words
  public PastReviews(Market market, long seed, Diary diary, double worded) {
    this.market = market;
    this.seed = seed;
    this.diary = diary;
    this.words = new ReviewWords(market.goods(), seed, worded);
  }

  /// What was said of a listing of the opening.
  public List<Event> of(int listing) {
    Label label = market.label(listing);
    var dice = new Dice(seed, PURPOSE, listing);
    long many =
        Math.min(MOST, Math.round(StrictMath.log1p((double) label.ratings()) * dice.unit()));
    var said = new ArrayList<Event>();
    for (int i = 0; i < many; i++) {
      said.add(one(listing, i, Math.clamp(label.days(), 1, DAYS), dice));
    }
    return said;
  }

  private Event one(int listing, int number, int days, Dice dice) {
    Goods goods = market.goods();
    String id = "past-" + listing + "-" + number;
    long at = diary.time(0, 0) - 1 - (long) (dice.unit() * days * DAY);
    boolean bought = dice.chance(0.5) && goods.does(listing, Fraud.FAKE_ORDERS);
    int stars = Aftermath.stars(goods, listing, false, dice);
    var real = new Bought(id, listing, goods.price(listing, 0), goods.shown(listing, 0), false);
    Head head = diary.head(id, at, new Who("", "b" + id, ""));
    return new Event.Review(
        head,
        Goods.id(listing),
        bought ? STARS : stars,
        bought ? words.paidFor(id, listing) : words.of(real, stars),
        true);
  }
}
