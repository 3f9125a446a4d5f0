package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.simulate.shopper.Visit;
import java.util.List;

/// What a shop finds for the words, in an order that its ranking has no part in.
abstract class Matching implements Policy {
  /// How many of the items found are put in order.
  private static final int FOUND = 400;

  private final Storefront shop;

  Matching(Storefront shop) {
    this.shop = shop;
  }

  /// The items found, in the order wanted.
  abstract List<String> ordered(Visit visit, Query query, List<String> found);

  @Override
  public final List<String> page(Visit visit, Query query) {
    // Nobody's search: no shopper sees what is found as it is found.
    Query all = query.sized(FOUND).from(0).on(Occasion.USUAL);
    List<String> found = Shop.items(shop.ask(all));
    List<String> ordered = ordered(visit, query, found);
    int from = Math.min(query.from(), ordered.size());
    return ordered.subList(from, Math.min(from + query.size(), ordered.size()));
  }

  @Override
  public void tell(List<Event> events) {
    shop.tell(events);
  }

  @Override
  public final void stock(List<Change> changes) {
    shop.stock(changes);
  }
}
