package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.shopper.Visit;
import java.util.List;

/// A way to make pages. Policies that are shops see the query alone; those that know the truth are
/// there to be compared with.
public interface Policy {
  String name();

  /// Ids of the items of a page, best first.
  ///
  /// @param visit the truth; a shop never looks at it
  List<String> page(Visit visit, Query query);

  /// Hears what shoppers did.
  default void tell(List<Event> events) {}

  /// Takes what sellers change.
  default void stock(List<Change> changes) {}

  /// A day is over; a shop may learn from it overnight.
  ///
  /// @param day from 1
  default void night(int day) {}

  /// Lets go of what it holds.
  default void close() {}
}
