package dev.vitrine.app.market;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Storefront;
import java.util.List;

/// A shop in the same process as its customers.
///
/// @param shop closed by who opened it
/// @param catalogue where its goods stand
record LocalStorefront(OpenShop shop, Catalogue catalogue) implements Storefront {
  @Override
  public Answer ask(Query query) {
    return catalogue.answer(query);
  }

  @Override
  public void tell(List<Event> events) {
    shop.signals().intake().take(events);
  }

  @Override
  public void stock(List<Change> changes) {
    if (!changes.isEmpty()) {
      catalogue.write(changes);
      shop.settle();
    }
  }
}
