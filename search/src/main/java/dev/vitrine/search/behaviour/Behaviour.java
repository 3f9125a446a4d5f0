package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Asking;
import dev.vitrine.signals.store.Book;
import java.time.InstantSource;
import java.util.Optional;

/// What is remembered of shoppers' doings, as one request may look into it.
///
/// @param known where it is; empty when nothing is remembered
/// @param catalogue name of the catalogue that is asked
/// @param clock tells as of when
/// @param asked the query as it came, before rules and readings changed it; empty while it is not
///   known
public record Behaviour(
    Optional<Known> known, String catalogue, InstantSource clock, Optional<Query> asked) {
  /// Nothing is remembered.
  public static final Behaviour NONE =
      new Behaviour(Optional.empty(), "", InstantSource.system(), Optional.empty());

  /// Something is remembered of items.
  ///
  /// @param book where it is
  /// @param keys by which numbers it knows the items
  public record Known(Book book, ItemKeys keys) {}

  /// The same for a query as it came, unless that is known.
  public Behaviour asking(Query query) {
    return asked.isPresent() ? this : new Behaviour(known, catalogue, clock, Optional.of(query));
  }

  /// The same for which no time passes.
  public Behaviour still() {
    return new Behaviour(known, catalogue, InstantSource.fixed(clock.instant()), asked);
  }

  /// The numbers that stand for what is asked and by whom; by nobody in particular where the page
  /// is to be what anybody would get.
  ///
  /// @param understood the query as it is now
  public Asking numbers(Query understood) {
    Query query = asked.orElse(understood);
    Occasion occasion = query.occasion();
    return Asking.of(catalogue, query.text(), occasion.personal() ? occasion.who() : Who.UNKNOWN);
  }

  /// The time as of which it is looked at.
  public Moment now() {
    return Moment.of(clock.millis());
  }
}
