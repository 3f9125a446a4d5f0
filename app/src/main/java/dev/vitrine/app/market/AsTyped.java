package dev.vitrine.app.market;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Storefront;
import java.util.List;

/// A shop whose customers want every word as they typed it.
///
/// @param shop that is asked
record AsTyped(Storefront shop) implements Storefront {
  @Override
  public Answer ask(Query query) {
    return shop.ask(query.asTyped());
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
