package dev.vitrine.app.market;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.policy.Around;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Audience;
import java.util.List;
import java.util.Optional;

/// A shop in which those who rather watch than read look through videos and lives alone, and those
/// who come for a live through the lives of its host, as a storefront lets them: a young shop has
/// few of them on its other pages, and learns little of them there.
///
/// @param shop which everybody else sees as it is
/// @param audience tells who comes for a live
record Watchers(Policy shop, Audience audience) implements Around {
  /// Log odds of looking at what moves from which on they do: three shoppers in ten.
  private static final double RATHER = 0.35;

  private static final Filter LIVE = kind(ItemKind.LIVE);
  private static final Filter MOVING = new Filter.Or(List.of(kind(ItemKind.VIDEO), LIVE));

  private static Filter kind(ItemKind kind) {
    return new Filter.Is(Attributes.KIND, kind.word());
  }

  @Override
  public List<String> page(Visit visit, Query query) {
    Optional<String> host = audience.host(visit);
    if (host.isPresent()) {
      var theirs = new Filter.Is(Attributes.CREATOR, host.get());
      return shop.page(visit, query.worded("").narrowed(LIVE).narrowed(theirs));
    }
    boolean watches = visit.shopper().watching() > RATHER;
    return shop.page(visit, watches ? query.narrowed(MOVING) : query);
  }
}
