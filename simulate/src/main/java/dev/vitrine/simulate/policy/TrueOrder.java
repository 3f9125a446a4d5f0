package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a shop finds for the words, in the order of its true worth: a shop whose ranking is
/// replaced by the truth. What is still missing to the oracle is lost in recall; what it brings
/// over the shop is lost in ranking.
public final class TrueOrder extends Matching {
  private final Truth truth;
  private final Odds odds = new Odds();

  public TrueOrder(Storefront shop, Truth truth) {
    super(shop);
    this.truth = truth;
  }

  @Override
  public String name() {
    return "true-ranking";
  }

  @Override
  List<String> ordered(Visit visit, Query query, List<String> found) {
    Map<String, Double> worth = new HashMap<>();
    for (String item : found) {
      int card = Card.of(item);
      if (card != Card.NONE) {
        truth.card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
        worth.put(item, odds.value());
      }
    }
    var ordered = new ArrayList<>(worth.keySet());
    ordered.sort(
        Comparator.comparingDouble((String id) -> -worth.getOrDefault(id, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    return ordered;
  }
}
