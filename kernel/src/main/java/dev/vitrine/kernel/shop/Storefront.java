package dev.vitrine.kernel.shop;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import java.util.List;

/// A shop as its shoppers and sellers meet it: it is asked for pages, hears what they do, and takes
/// their goods. Nothing else of it can be seen from here.
public interface Storefront {
  /// The page for a query. Who asks, and the id by which events name the search later, stand in its
  /// occasion.
  Answer ask(Query query);

  /// Tells what shoppers did; when this returns it is kept.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException OVERLOADED when it cannot be kept now
  void tell(List<Event> events);

  /// Puts goods, sellers, creators, videos and lives into the shop, changes them or takes them out;
  /// when this returns, shoppers can find them so.
  void stock(List<Change> changes);
}
