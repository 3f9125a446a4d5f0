package dev.vitrine.simulate.judge;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Reels;
import dev.vitrine.simulate.market.Rooms;
import dev.vitrine.simulate.shopper.Visit;
import java.util.Arrays;
import java.util.Set;

/// The cards that are truly worth the most to show, each by itself: chance of a click, times that
/// of an order, times that of keeping it, times price. Where places are looked at independently no
/// page is worth more (rearrangement inequality). For one thread.
public final class ItemOracle implements Expert {
  private final Truth truth;
  private final Goods goods;
  private final Reels reels;
  private final Rooms rooms;
  private final Choice choice;
  private final Worth worth;
  private final Odds odds = new Odds();
  private int[] candidates = new int[1_024];
  private double[] values = new double[1_024];
  private int size;

  /// @param kinds of cards that pages have
  public ItemOracle(Truth truth, Set<ItemKind> kinds) {
    this(truth, kinds, Worth.AT_ONCE);
  }

  /// @param kinds of cards that pages have
  /// @param worth what cards are ordered by
  public ItemOracle(Truth truth, Set<ItemKind> kinds, Worth worth) {
    this.worth = worth;
    this.truth = truth;
    this.goods = truth.market().goods();
    this.reels = truth.market().reels();
    this.rooms = truth.market().rooms();
    this.choice = new Choice(truth.market(), kinds);
  }

  @Override
  public int[] best(Visit visit, int most) {
    size = 0;
    int type = visit.need().type();
    goods(choice.goods(type), visit);
    for (int sibling : truth.kinship().siblings(type)) {
      goods(choice.goods(sibling), visit);
    }
    for (int video : choice.videos(type)) {
      if (reels.there(video, visit.day())) {
        consider(Card.video(video), visit);
      }
    }
    for (int live : choice.lives(type)) {
      if (rooms.onAir(live, visit.day(), visit.second())) {
        consider(Card.live(live), visit);
      }
    }
    return top(Math.min(most, size));
  }

  /// Whether a live that may have to do with a visit is on air.
  boolean onAir(Visit visit) {
    for (int live : choice.lives(visit.need().type())) {
      if (rooms.onAir(live, visit.day(), visit.second())) {
        return true;
      }
    }
    return false;
  }

  private void goods(int[] listings, Visit visit) {
    for (int listing : listings) {
      if (goods.forSale(listing, visit.day())) {
        consider(listing, visit);
      }
    }
  }

  private void consider(int card, Visit visit) {
    truth.card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
    put(card, worth.of(visit, odds));
  }

  private void put(int card, double value) {
    if (size == candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    candidates[size] = card;
    values[size++] = value;
  }

  /// Takes the best out one by one: few are wanted of many.
  private int[] top(int most) {
    int[] best = new int[most];
    for (int i = 0; i < most; i++) {
      int at = i;
      for (int j = i + 1; j < size; j++) {
        boolean better = values[j] > values[at];
        at = better || (values[j] == values[at] && candidates[j] < candidates[at]) ? j : at;
      }
      swap(i, at);
      best[i] = candidates[i];
    }
    return best;
  }

  private void swap(int a, int b) {
    int candidate = candidates[a];
    double value = values[a];
    candidates[a] = candidates[b];
    values[a] = values[b];
    candidates[b] = candidate;
    values[b] = value;
  }
}
