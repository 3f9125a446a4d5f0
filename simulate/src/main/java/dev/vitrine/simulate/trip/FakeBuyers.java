package dev.vitrine.simulate.trip;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.market.FakeOrder;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import java.util.ArrayList;
import java.util.List;

/// What sellers have people do so that their goods look well: orders that nobody searched for, and
/// five stars for each, which nobody can tell from those of who really bought. A few accounts do it
/// all.
public final class FakeBuyers {
  private static final long PURPOSE = 151;
  private static final int ACCOUNTS = 40;
  private static final int STARS = 5;
  private static final int LATEST = 80_000;

  private final Market market;
  private final long seed;
  private final Diary diary;
  private final ReviewWords words;

  /// @param worded share of their reviews that have words
  public FakeBuyers(Market market, long seed, Diary diary, double worded) {
    this.market = market;
    this.seed = seed;
    this.diary = diary;
    this.words = new ReviewWords(market.goods(), seed, worded);
  }

  /// What they do on a day, in any order.
  public List<Event> day(int day) {
    var events = new ArrayList<Event>();
    Goods goods = market.goods();
    for (FakeOrder order : market.fakeOrders(day)) {
      int listing = order.listing();
      var dice = new Dice(seed, PURPOSE + day, listing);
      for (int i = 0; i < order.number(); i++) {
        String id = "f" + day + "-" + listing + "-" + i;
        String account = "x" + (goods.seller(listing) % ACCOUNTS) + "-" + dice.below(8);
        var who = new Who("b" + account, "u" + account, "");
        long at = diary.time(day, dice.below(LATEST));
        Head head = diary.head(id, at, who);
        long price = goods.price(listing, day);
        var lines = List.of(Diary.line(Goods.id(listing), price, "", ""));
        events.add(new Event.Order(head, OrderStep.PURCHASE, "o-" + id, lines));
        Head stars = diary.head(id + "-review", at + 60_000, who);
        String said = words.paidFor(id, listing);
        events.add(new Event.Review(stars, Goods.id(listing), STARS, said, true));
      }
    }
    return events;
  }
}
