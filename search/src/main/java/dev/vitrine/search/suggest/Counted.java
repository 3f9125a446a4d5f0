package dev.vitrine.search.suggest;

import dev.vitrine.kernel.answer.Found;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What words find in a whole catalogue, remembered until the catalogue changes. Safe for use by
/// many threads.
final class Counted {
  private static final int MOST = 50_000;

  private volatile Of now = new Of(new Object());

  private static final class Of {
    private final Object state;
    private final Map<String, Optional<Found>> known = new ConcurrentHashMap<>();

    Of(Object state) {
      this.state = state;
    }
  }

  /// What was found, or is found now.
  ///
  /// @param state of the catalogue
  Optional<Found> of(Object state, String text, Supplier<Optional<Found>> found) {
    Of mine = now;
    if (!mine.state.equals(state) || mine.known.size() > MOST) {
      mine = new Of(state);
      now = mine;
    }
    Optional<Found> known = mine.known.get(text);
    if (known == null) {
      known = found.get();
      mine.known.put(text, known);
    }
    return known;
  }
}
