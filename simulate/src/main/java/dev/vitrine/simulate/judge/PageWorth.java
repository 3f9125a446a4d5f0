package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Expected;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.shopper.Visit;

/// What pages are truly worth to a visit. For one thread.
public final class PageWorth {
  private final Truth truth;
  private final ClickModel model;
  private final Cards cards;
  private final Expected expected;
  private final Odds odds = new Odds();

  /// @param size most cards on a page
  public PageWorth(Truth truth, ClickModel model, int size) {
    this.truth = truth;
    this.model = model;
    this.cards = new Cards(size);
    this.expected = new Expected(size);
  }

  /// The cents that are to be expected of a page: paid, and not paid back.
  public double of(Visit visit, int... page) {
    return value(visit, page).kept();
  }

  /// The cents that are to be expected of a look at a card: paid, and not paid back.
  public double look(Visit visit, int card) {
    truth.card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
    return odds.value();
  }

  /// All that is to be expected of a page.
  public PageValue value(Visit visit, int... page) {
    cards.clear();
    for (int card : page) {
      truth.card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
      cards.add(odds);
    }
    model.expect(cards, visit.shopper().patience(), expected);
    return new PageValue(expected.kept(cards), expected.satisfied(cards));
  }
}
