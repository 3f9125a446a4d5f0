package dev.vitrine.app.market;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Storefront;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;

/// A shop in the same process as its customers. What it was told it has learnt before it is asked
/// again, so that a run is the same whatever the machine does besides.
///
/// @param shop closed by who opened it
/// @param catalogue where its goods stand
/// @param clock is told how late it is there, in milliseconds since 1970
/// @param time how long an answer may take
record LocalStorefront(OpenShop shop, Catalogue catalogue, LongConsumer clock, Duration time)
    implements Storefront {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final long SECOND = 1_000;

  @Override
  public Answer ask(Query query) {
    clock.accept(query.occasion().at() * SECOND);
    return catalogue.answer(query.within(time));
  }

  @Override
  public void tell(List<Event> events) {
    events.forEach(event -> clock.accept(event.head().at()));
    boolean settled = shop.signals().pages().settle();
    shop.signals().intake().take(events);
    if (!settled || !shop.signals().learnt(PATIENCE)) {
      throw new VitrineException(Kind.TIMEOUT, "the shop did not learn what it was told in time");
    }
  }

  @Override
  public void stock(List<Change> changes) {
    if (!changes.isEmpty()) {
      catalogue.write(changes);
      shop.settle();
    }
  }
}
