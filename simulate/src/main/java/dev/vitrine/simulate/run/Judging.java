package dev.vitrine.simulate.run;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Expected;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.Judged;
import dev.vitrine.simulate.judge.Judged.Count;
import dev.vitrine.simulate.judge.PageOracle;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.world.DemandConf;

/// Sums up what pages are truly worth. Nothing is drawn here: for each page that was served its
/// expectations are added up. The first page of every visit is set against the best pages that the
/// same shopper could have been shown for the same need.
final class Judging implements Trips.Verdict {
  /// What has less to do with a need than this is a violation where more would have been there.
  private static final double UNFIT = 0.01;

  /// Days for which a good that came after the opening is new.
  private static final int NEW = 2;

  private final Truth truth;
  private final ClickModel model;
  private final Goods goods;
  private final PageOracle oracle;
  private final Expected expected;
  private final Cards best;
  private final Odds odds = new Odds();
  private final Judged judged;
  private final Exposure exposure;
  private final Times times;
  private final Habits habits;

  /// The row of the first shopper.
  private final int first;

  Judging(Truth truth, ClickModel model, DemandConf demand, Exposure exposure, Sums sums) {
    this.truth = truth;
    this.model = model;
    this.goods = truth.market().goods();
    int size = demand.page();
    this.oracle = new PageOracle(truth, model, size, demand.kinds());
    this.expected = new Expected(size);
    this.best = new Cards(size);
    this.exposure = exposure;
    this.first = sums.begin(exposure);
    this.judged = sums.judged();
    this.habits = sums.habits();
    this.times = sums.times();
  }

  private int row(Visit visit) {
    return first + visit.shopper().number();
  }

  @Override
  public void page(Visit visit, int page, String text, Cards cards, long nanos) {
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
      }
      judged.add(Count.VIOLATIONS, shopper, page == 0 && cards.relevance(k) < UNFIT ? 1 : 0);
    }
  }

  private void oracles(Visit visit) {
    int shopper = row(visit);
    PageOracle.Best best = oracle.best(visit);
    judged.add(Count.ITEM_ORACLE, shopper, worth(visit, best.items()));
    judged.add(Count.PAGE_ORACLE, shopper, worth(visit, best.page()));
  }

  private double worth(Visit visit, int[] page) {
    best.clear();
    for (int card : page) {
      truth.card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
      best.add(odds);
    }
    model.expect(best, visit.shopper().patience(), expected);
    return expected.kept(best);
  }

  @Override
  public void over(Visit visit, double paid) {
    judged.add(Count.SERVED, row(visit), paid > 0 ? 1 : 0);
    habits.paid(paid);
  }
}
