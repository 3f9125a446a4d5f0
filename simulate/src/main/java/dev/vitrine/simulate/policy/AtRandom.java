package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.List;

/// What a shop finds for the words, in any order: what a page is worth without ranking.
public final class AtRandom extends Matching {
  private static final long PURPOSE = 131;

  private final long seed;

  public AtRandom(Storefront shop, long seed) {
    super(shop);
    this.seed = seed;
  }

  @Override
  public String name() {
    return "random";
  }

  @Override
  List<String> ordered(Visit visit, Query query, List<String> found) {
    var dice = new Dice(seed, PURPOSE + visit.id().hashCode(), query.text().hashCode());
    // By what is found alone, not by how it is ranked.
    var ordered = new ArrayList<>(found.stream().sorted().toList());
    for (int i = ordered.size() - 1; i > 0; i--) {
      int other = dice.below(i + 1);
      String swap = ordered.get(i);
      ordered.set(i, ordered.get(other));
      ordered.set(other, swap);
    }
    return ordered;
  }
}
