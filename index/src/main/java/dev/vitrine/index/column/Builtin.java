package dev.vitrine.index.column;

import dev.vitrine.kernel.query.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The attributes that are not kept by value: computed, kept as numbers, or changing in place.
final class Builtin {
  private Builtin() {}

  /// Whether a name always means the built-in attribute, so that a shop's own cannot have it.
  static boolean reserved(String name) {
    return switch (name) {
      case Attributes.KIND,
          Attributes.PRICE,
          Attributes.STOCK,
          Attributes.AVAILABLE,
          Attributes.RATING,
          Attributes.RATING_COUNT,
          Attributes.RELEASED,
          Attributes.SHOWS,
          Attributes.SHOWS_FIRST,
          Attributes.SHOWS_SURE,
          Attributes.LIVE_STATE,
          Attributes.ID ->
          true;
      default -> name.startsWith(Attributes.COUNTER) || name.startsWith(Attributes.CATEGORY_LEVEL);
    };
  }

  /// Whether an item's number of this name can be set in place.
  static boolean settable(String name) {
    return name.equals(Attributes.RATING)
        || name.equals(Attributes.RATING_COUNT)
        || (name.startsWith(Attributes.COUNTER) && name.length() > Attributes.COUNTER.length());
  }

  /// Where the numbers of a built-in attribute are read, up to a limit of slots.
  static Optional<Source> source(String name, Slots slots, Rows rows, int limit) {
    return switch (name) {
      case Attributes.PRICE -> Optional.of(new Source.Price(rows));
      case Attributes.STOCK -> Optional.of(new Source.Units(rows));
      case Attributes.AVAILABLE -> Optional.of(new Source.Availability(rows));
      default -> slots.numbers(name).map(c -> new Source.OfSlot(c, limit));
    };
  }

  /// Names of all that have a source.
  static List<String> names(Slots slots) {
    var names =
        new ArrayList<>(
            List.of(
                Attributes.PRICE,
                Attributes.STOCK,
                Attributes.AVAILABLE,
                Attributes.RATING,
                Attributes.RATING_COUNT,
                Attributes.RELEASED));
    names.addAll(slots.counters().keySet());
    return names;
  }
}
