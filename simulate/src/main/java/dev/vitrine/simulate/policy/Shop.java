package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.simulate.shopper.Visit;
import java.util.List;

/// A shop that searches. All that it is ever given is what a customer would give.
///
/// @param name as in reports
/// @param shop which is closed by who opened it
public record Shop(String name, Storefront shop) implements Policy {
  @Override
  public List<String> page(Visit visit, Query query) {
    return items(shop.ask(query));
  }

  /// The ids of the items on a page.
  static List<String> items(Answer answer) {
    return answer.hits().stream().map(Hit::document).map(Document::id).toList();
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
