package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Expected;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The page that is truly worth the most as a whole, where places influence each other: a beam
/// search over the best goods by the world's own click model. Never worse than the page of the
/// {@link ItemOracle}. For one thread.
public final class PageOracle {
  private static final int BEAM = 12;
  private static final int CHOICE = 8;

  private final Truth truth;
  private final ClickModel model;
  private final ItemOracle items;
  private final Odds[] odds;
  private final int size;
  private final Cards cards;
  private final Expected expected;

  /// @param size cards on a page
  public PageOracle(Truth truth, ClickModel model, int size) {
    this.truth = truth;
    this.model = model;
    this.items = new ItemOracle(truth);
    this.size = size;
    this.odds = new Odds[size + CHOICE];
    Arrays.setAll(odds, _ -> new Odds());
    this.cards = new Cards(size);
    this.expected = new Expected(size);
  }

  /// A page as far as it is filled.
  ///
  /// @param page places in the choice
  /// @param taken a bit for each of them
  /// @param worth expected cents kept
  private record Begun(int[] page, long taken, double worth) {}

  /// The best page for a need.
  public int[] best(Shopper shopper, Need need, int day) {
    int[] choice = items.best(shopper, need, day, Math.min(Long.SIZE, odds.length));
    for (int i = 0; i < choice.length; i++) {
      truth.good(shopper, need, choice[i], day, odds[i]);
    }
    int length = Math.min(size, choice.length);
    List<Begun> beam = List.of(new Begun(new int[0], 0, 0));
    for (int k = 0; k < length; k++) {
      beam = extended(beam, choice.length, shopper.patience());
    }
    int[] plain = new int[length];
    Arrays.setAll(plain, i -> i);
    double floor = worth(plain, shopper.patience());
    int[] best = beam.getFirst().worth() > floor ? beam.getFirst().page() : plain;
    return Arrays.stream(best).map(i -> choice[i]).toArray();
  }

  private List<Begun> extended(List<Begun> beam, int choices, double patience) {
    var next = new ArrayList<Begun>(beam.size() * choices);
    for (Begun begun : beam) {
      int[] page = Arrays.copyOf(begun.page(), begun.page().length + 1);
      for (int i = 0; i < choices; i++) {
        if ((begun.taken() >>> i & 1) == 0) {
          page[page.length - 1] = i;
          next.add(new Begun(page.clone(), begun.taken() | 1L << i, worth(page, patience)));
        }
      }
    }
    next.sort(Comparator.comparingDouble(Begun::worth).reversed());
    return List.copyOf(next.subList(0, Math.min(BEAM, next.size())));
  }

  private double worth(int[] page, double patience) {
    cards.clear();
    for (int i : page) {
      cards.add(odds[i]);
    }
    model.expect(cards, patience, expected);
    return expected.kept(cards);
  }
}
