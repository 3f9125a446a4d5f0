package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Event;
import java.util.Optional;

/// A page as it was served.
///
/// @param asked who asked for what, and what was shown
/// @param under what it was asked for besides words
/// @param looked what it was chosen from; empty for a page that is not among the sampled ones
public record ServedPage(Event.Asked asked, Conditions under, Optional<LookedAt> looked) {
  /// A page of which it is not known what it was asked for besides words.
  public ServedPage(Event.Asked asked, Optional<LookedAt> looked) {
    this(asked, Conditions.UNKNOWN, looked);
  }

  /// The id of the search.
  public String search() {
    return asked.head().query();
  }

  /// The same where what it was chosen from is known.
  public ServedPage from(LookedAt candidates) {
    return new ServedPage(asked, under, Optional.of(candidates));
  }

  /// The same of which it is known what it was asked for.
  public ServedPage under(Conditions conditions) {
    return new ServedPage(asked, conditions, looked);
  }
}
