package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a shop finds for the words, best sellers first.
public final class BestSelling extends Matching {
  private final Sales sales;

  public BestSelling(Storefront shop, Goods goods) {
    super(shop);
    this.sales = new Sales(goods);
  }

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  List<String> ordered(Visit visit, Query query, List<String> found) {
    var ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparingDouble((String id) -> -sales.of(id))
            .thenComparing(Comparator.naturalOrder()));
    return ordered;
  }

  @Override
  public void tell(List<Event> events) {
    super.tell(events);
    sales.hear(events);
  }
}
