package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.ItemOracle;
import dev.vitrine.simulate.shopper.Visit;
import java.util.Arrays;
import java.util.List;

/// The pages of the {@link ItemOracle}: what could be reached by who knows everything.
public final class Oracle implements Policy {
  private final ItemOracle items;

  public Oracle(ItemOracle items) {
    this.items = items;
  }

  @Override
  public String name() {
    return "oracle";
  }

  @Override
  public List<String> page(Visit visit, Query query) {
    int[] best = items.best(visit, query.from() + query.size());
    return Arrays.stream(best).skip(query.from()).mapToObj(Card::id).toList();
  }
}
