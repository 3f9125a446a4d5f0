package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Event;
import java.util.Optional;

/// A page as it was served.
///
/// @param asked who asked for what, and what was shown
/// @param looked what it was chosen from; empty for a page that is not among the sampled ones
public record ServedPage(Event.Asked asked, Optional<LookedAt> looked) {
  /// The id of the search.
  public String search() {
    return asked.head().query();
  }

  /// The same where what it was chosen from is known.
  public ServedPage from(LookedAt candidates) {
    return new ServedPage(asked, Optional.of(candidates));
  }
}
