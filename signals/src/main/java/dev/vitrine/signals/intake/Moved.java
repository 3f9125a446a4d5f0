package dev.vitrine.signals.intake;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;

/// Events with another head.
public final class Moved {
  private Moved() {}

  /// The same event at another time.
  static Event at(Event event, long time) {
    return with(event, event.head().at(time));
  }

  /// The same event in another catalogue.
  public static Event to(Event event, String catalogue) {
    return with(event, event.head().in(catalogue));
  }

  private static Event with(Event event, Head head) {
    return switch (event) {
      case Event.Asked e -> new Event.Asked(head, e.text(), e.found(), e.placed());
      case Event.Impression e -> new Event.Impression(head, e.placed());
      case Event.Click e -> new Event.Click(head, e.placed());
      case Event.View e -> new Event.View(head, e.items(), e.via());
      case Event.Cart e -> new Event.Cart(head, e.lines());
      case Event.Order e -> new Event.Order(head, e.step(), e.order(), e.lines());
      case Event.Watch e -> new Event.Watch(head, e.item(), e.step(), e.watched(), e.length());
      case Event.Review e -> new Event.Review(head, e.item(), e.stars(), e.words(), e.vouched());
      case Event.Goal e -> new Event.Goal(head, e.items(), e.party());
      case Event.Filtered e -> new Event.Filtered(head, e.step(), e.filters());
      case Event.Complaint e -> new Event.Complaint(head, e.item(), e.order(), e.reason());
    };
  }
}
