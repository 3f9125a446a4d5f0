package dev.vitrine.search;

import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;

/// What every item on a page meets, whatever is asked: an offer for the shopper's market, and no
/// live that has ended.
public final class Present {
  private static final String ENDED = Live.State.ENDED.word();
  private static final Filter ON = new Filter.Not(new Filter.Is(Attributes.LIVE_STATE, ENDED));

  private Present() {}

  /// The condition for a query.
  public static Filter of(Query query, View view) {
    return Filter.both(query.offeredHere(), going(view));
  }

  /// A query with the condition, in its filter and in every tally.
  static Query asked(Query query, View view) {
    Filter going = going(view);
    Query here = query.inMarket();
    return going.equals(Filter.ALL) ? here : here.narrowed(going);
  }

  /// No live that has ended; everything in a catalogue in which none did.
  private static Filter going(View view) {
    return view.columns().knows(Attributes.LIVE_STATE, ENDED) ? ON : Filter.ALL;
  }
}
