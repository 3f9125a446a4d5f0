package dev.vitrine.simulate.run;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Expected;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Expert;
import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.Judged;
import dev.vitrine.simulate.judge.Judged.Count;
import dev.vitrine.simulate.judge.PageOracle;
import dev.vitrine.simulate.judge.PageWorth;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Merchants;
import dev.vitrine.simulate.market.Rooms;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.world.DemandConf;
import java.util.Arrays;

/// Sums up what pages are truly worth. Nothing is drawn here: for each page that was served its
/// expectations are added up. The first page of every visit is set against the best pages that the
/// same shopper could have been shown for the same need.
final class Judging implements Trips.Verdict {
  /// What has less to do with a need than this is a violation where more would have been there.
  private static final double UNFIT = 0.01;

  /// Days for which a good that came after the opening is new.
  private static final int NEW = 2;

  private final ClickModel model;
  private final Goods goods;
  private final Merchants sellers;
  private final Rooms rooms;
  private final PageOracle oracle;
  private final Expert visible;
  private final Expected expected;
  private final PageWorth worth;
  private final int size;
  private final Judged judged;
  private final Exposure exposure;
  private final Times times;
  private final Habits habits = new Habits();

  private final int before;

  /// The row of the first shopper.
  private final int first;

  /// @param visible makes the best of what can be seen
  /// @param before days that do not count
  Judging(
      Truth truth,
      ClickModel model,
      DemandConf demand,
      Expert visible,
      Exposure exposure,
      Sums sums,
      int before) {
    this.before = before;
    this.model = model;
    this.goods = truth.market().goods();
    this.sellers = truth.market().sellers();
    this.rooms = truth.market().rooms();
    this.visible = visible;
    this.size = demand.page();
    this.oracle = new PageOracle(truth, model, size, demand.kinds());
    this.expected = new Expected(size);
    this.worth = new PageWorth(truth, model, size);
    this.exposure = exposure;
    this.first = sums.begin(exposure, habits);
    this.judged = sums.judged();
    this.times = sums.times();
  }

  private int row(Visit visit) {
    return first + visit.shopper().number();
  }

  @Override
  public void page(Visit visit, int page, String text, Cards cards, long nanos) {
    if (visit.day() <= before) {
      return;
    }
    habits.asked(text);
    int shopper = row(visit);
    times.add(nanos);
    if (page == 0) {
      judged.add(Count.VISITS, shopper, 1);
      oracles(visit);
    }
    model.expect(cards, visit.shopper().patience(), expected);
    judged.add(Count.PAGES, shopper, 1);
    judged.add(Count.SHOWN, shopper, cards.size());
    judged.add(Count.CLICKS, shopper, expected.clicks());
    judged.add(Count.ORDERS, shopper, expected.orders());
    judged.add(Count.PAID, shopper, expected.paid(cards));
    double kept = expected.kept(cards);
    judged.add(Count.KEPT, shopper, kept);
    judged.add(Count.FIRST, shopper, page == 0 ? kept : 0);
    each(visit, page, cards);
  }

  private void each(Visit visit, int page, Cards cards) {
    int shopper = row(visit);
    for (int k = 0; k < cards.size(); k++) {
      int card = cards.card(k);
      if (Card.kind(card) == ItemKind.PRODUCT) {
        exposure.add(card, visit.day(), expected.orders(k));
        int age = visit.day() - goods.entered(card);
        boolean fresh = goods.entered(card) > 0 && age <= NEW;
        judged.add(Count.NEW_SHOWN, shopper, fresh ? 1 : 0);
        boolean late = sellers.entered(goods.seller(card)) > 0;
        judged.add(Count.NEW_SELLER_SHOWN, shopper, late ? 1 : 0);
        judged.add(Count.FRAUD_SHOWN, shopper, goods.fraudulent(card) ? 1 : 0);
      }
      kinds(visit, card);
      judged.add(Count.SATISFIED, shopper, expected.satisfied(cards, k));
      judged.add(Count.VIOLATIONS, shopper, page == 0 && cards.relevance(k) < UNFIT ? 1 : 0);
    }
  }

  private void kinds(Visit visit, int card) {
    ItemKind kind = Card.kind(card);
    if (kind == ItemKind.PRODUCT) {
      return;
    }
    judged.add(kind == ItemKind.VIDEO ? Count.VIDEOS_SHOWN : Count.LIVES_SHOWN, row(visit), 1);
    int live = Card.number(card);
    boolean over =
        kind == ItemKind.LIVE
            && rooms.since(live, visit.day(), visit.second()) >= rooms.seconds(live);
    judged.add(Count.STALE_SHOWN, row(visit), over ? 1 : 0);
  }

  private void oracles(Visit visit) {
    int shopper = row(visit);
    PageOracle.Best best = oracle.best(visit);
    double items = worth.of(visit, best.items());
    boolean same = Arrays.equals(best.items(), best.page());
    judged.add(Count.ITEM_ORACLE, shopper, items);
    judged.add(Count.PAGE_ORACLE, shopper, same ? items : worth.of(visit, best.page()));
    judged.add(Count.VISIBLE_ORACLE, shopper, worth.of(visit, visible.best(visit, size)));
  }

  @Override
  public void over(Visit visit, double paid) {
    if (visit.day() <= before) {
      return;
    }
    judged.add(Count.SERVED, row(visit), paid > 0 ? 1 : 0);
    habits.paid(paid);
  }
}
