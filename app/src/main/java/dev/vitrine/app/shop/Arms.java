package dev.vitrine.app.shop;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade;
import dev.vitrine.signals.count.Hash;
import java.util.Optional;

/// The cascades that answer: the usual one, and perhaps one that is tried with a share of shoppers.
/// A shopper always gets the same one; who is not known gets the usual one.
///
/// @param live the usual one
/// @param tried the one that is tried
/// @param share of shoppers for whom it is tried, 0 to 1
record Arms(Cascade live, Optional<Cascade> tried, double share) {
  private static final long SALT = Hash.of("arms");
  private static final double UNIT = 0x1.0p-53;

  /// Everybody gets the same.
  static Arms of(Cascade cascade) {
    return new Arms(cascade, Optional.empty(), 0);
  }

  /// The cascade that answers a query.
  Cascade of(Query query) {
    Who who = query.occasion().who();
    String name = who.user().isEmpty() ? who.client() : who.user();
    if (tried.isEmpty() || name.isEmpty()) {
      return live;
    }
    boolean chosen = (Hash.of(SALT, Hash.of(name)) >>> 11) * UNIT < share;
    return chosen ? tried.get() : live;
  }
}
