package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.log.Doubt;
import java.util.Set;

/// Who keeps an eye on what is served, to judge later what is told of it.
public interface Judge {
  /// Takes notice of a page that is about to be served; must not wait.
  void served(Event.Asked page);

  /// Why the search of a page may not be a shopper's.
  Set<Doubt> doubts(Event.Asked page);
}
