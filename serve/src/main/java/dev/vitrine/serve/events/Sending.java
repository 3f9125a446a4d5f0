package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.algolia.IndexNames;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.serve.keys.Holder;
import dev.vitrine.serve.keys.Right;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.intake.Moved;
import dev.vitrine.signals.log.EventLog.Appended;
import java.util.List;

/// Takes events that the key of a request may send: those of the catalogues that it is for, under
/// any name that searches know them by. That a shopper bought what they rate, and what was paid, is
/// vouched for by keys alone that may write items.
///
/// @param catalogues those that there are
record Sending(Intake intake, Catalogues catalogues) {
  /// All of them, or none.
  ///
  /// @throws VitrineException UNAUTHORISED naming the first event of another catalogue
  Appended take(List<Event> told) {
    List<Event> events = told.stream().map(this::ofCatalogue).toList();
    Holder holder = Caller.current();
    for (int i = 0; i < events.size(); i++) {
      if (!holder.sees(events.get(i).head().catalogue())) {
        throw new VitrineException(
            Kind.UNAUTHORISED, "events[" + i + "]: this key is not for its catalogue");
      }
    }
    boolean trusted = holder.right().has(Right.ENGINEER);
    return trusted
        ? intake.vouched(events)
        : intake.take(events.stream().map(Sending::unvouched).toList());
  }

  /// The event of a catalogue that was named as a replica or in an order.
  private Event ofCatalogue(Event event) {
    String named = event.head().catalogue();
    return IndexNames.catalogue(catalogues, named)
        .map(Catalogue::name)
        .filter(own -> !own.equals(named))
        .map(own -> Moved.to(event, own))
        .orElse(event);
  }

  /// The same event, which nobody vouches for: anybody who may search can send events.
  private static Event unvouched(Event event) {
    return event instanceof Event.Review review
        ? new Event.Review(review.head(), review.item(), review.stars(), review.words(), false)
        : event;
  }
}
