package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.ItemOracle;
import dev.vitrine.simulate.shopper.Visit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// The items of most true worth, in the order that a shop ranks them for the words: a shop whose
/// recall is replaced by the truth. Items that its words do not find at all come last, as they are.
///
/// @param shop ranks
/// @param items recalls
public record TrueRecall(Storefront shop, ItemOracle items) implements Policy {
  /// How many items are recalled: as many as most first stages keep.
  private static final int RECALLED = 100;

  @Override
  public String name() {
    return "true-recall";
  }

  @Override
  public List<String> page(Visit visit, Query query) {
    List<String> recalled = Arrays.stream(items.best(visit, RECALLED)).mapToObj(Card::id).toList();
    if (recalled.isEmpty()) {
      return List.of();
    }
    Filter these =
        new Filter.Or(
            recalled.stream().<Filter>map(id -> new Filter.Is(Attributes.ID, id)).toList());
    var ranked =
        new LinkedHashSet<>(Shop.items(shop.ask(query.narrowed(these).sized(RECALLED).from(0))));
    ranked.addAll(recalled);
    return ranked.stream().skip(query.from()).limit(query.size()).toList();
  }

  @Override
  public void tell(List<Event> events) {
    shop.tell(events);
  }

  @Override
  public void stock(List<Change> changes) {
    shop.stock(changes);
  }
}
