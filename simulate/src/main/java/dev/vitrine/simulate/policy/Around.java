package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.shopper.Visit;
import java.util.List;

/// A way to make pages that is another one but for what it does otherwise.
public interface Around extends Policy {
  /// The other one.
  Policy shop();

  @Override
  default String name() {
    return shop().name();
  }

  @Override
  default List<String> page(Visit visit, Query query) {
    return shop().page(visit, query);
  }

  @Override
  default void tell(List<Event> events) {
    shop().tell(events);
  }

  @Override
  default void stock(List<Change> changes) {
    shop().stock(changes);
  }

  @Override
  default void night(int day) {
    shop().night(day);
  }

  @Override
  default void close() {
    shop().close();
  }
}
