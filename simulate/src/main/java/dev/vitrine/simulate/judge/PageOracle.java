package dev.vitrine.simulate.judge;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.shopper.Visit;
import java.util.Arrays;
import java.util.Set;

/// The page that is truly worth the most as a whole, where cards influence each other: a beam
/// search over the best cards by the world's own click model. Never worse than the page of the
/// {@link ItemOracle}, which it is where cards do not. For one thread.
public final class PageOracle {
  private static final int WIDTH = 12;

  /// How many more cards than fit on a page are tried on it.
  static final int CHOICE = 8;

  private final Truth truth;
  private final ClickModel model;
  private final ItemOracle items;
  private final Odds[] odds;
  private final int size;
  private final Cards cards;
  private Beam beam = new Beam(WIDTH);
  private Beam next = new Beam(WIDTH);

  /// @param size cards on a page
  /// @param kinds of cards that pages have
  public PageOracle(Truth truth, ClickModel model, int size, Set<ItemKind> kinds) {
    this.truth = truth;
    this.model = model;
    this.items = new ItemOracle(truth, kinds);
    this.size = size;
    this.odds = new Odds[Math.min(Long.SIZE, size + CHOICE)];
    Arrays.setAll(odds, _ -> new Odds());
    this.cards = new Cards(size);
  }

  /// The best pages for a visit.
  ///
  /// @param items the page of the {@link ItemOracle}
  /// @param page the best as a whole
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Best(int[] items, int[] page) {}

  /// The best pages for a visit.
  public Best best(Visit visit) {
    if (model.independent()) {
      int[] best = items.best(visit, size);
      return new Best(best, best);
    }
    int[] choice = items.best(visit, odds.length);
    for (int i = 0; i < choice.length; i++) {
      truth.card(visit.shopper(), visit.need(), choice[i], visit.day(), visit.second(), odds[i]);
    }
    int length = Math.min(size, choice.length);
    beam.clear();
    beam.offer(new int[0], 0, 0, 1);
    double plain = 0;
    double looking = 1;
    cards.clear();
    for (int k = 0; k < length; k++) {
      cards.add(odds[k]);
      double click = model.click(cards, k);
      plain += looking * worth(k, click);
      looking = model.onward(cards, k, looking, click, visit.shopper().patience());
    }
    for (int k = 0; k < length; k++) {
      extend(choice.length, visit.shopper().patience());
    }
    int[] best = Arrays.copyOf(choice, length);
    boolean better = length > 0 && beam.worth(0) > plain;
    return new Best(
        best, better ? Arrays.stream(beam.page(0)).map(i -> choice[i]).toArray() : best);
  }

  /// What a click at a place keeps.
  private double worth(int k, double click) {
    return click * cards.buying(k) * (1 - cards.refund(k)) * cards.worth(k);
  }

  private void extend(int choices, double patience) {
    next.clear();
    for (int b = 0; b < beam.size(); b++) {
      int[] page = beam.page(b);
      int k = page.length;
      cards.clear();
      for (int i : page) {
        cards.add(odds[i]);
      }
      for (int i = 0; i < choices; i++) {
        if (((beam.taken(b) >>> i) & 1) == 0) {
          cards.cut(k);
          cards.add(odds[i]);
          double click = model.click(cards, k);
          double worth = beam.worth(b) + beam.looking(b) * worth(k, click);
          if (next.takes(worth)) {
            double looking = model.onward(cards, k, beam.looking(b), click, patience);
            int[] longer = Arrays.copyOf(page, k + 1);
            longer[k] = i;
            next.offer(longer, beam.taken(b) | (1L << i), worth, looking);
          }
        }
      }
    }
    Beam old = beam;
    beam = next;
    next = old;
  }
}
