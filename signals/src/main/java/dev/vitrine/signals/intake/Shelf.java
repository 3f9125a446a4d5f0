package dev.vitrine.signals.intake;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;

/// What a shop has and what it asks for it, by which events are judged as they come: so it is
/// looked up for each of them, by many threads, and has to be quick.
@FunctionalInterface
public interface Shelf {
  /// Whether a catalogue has an item, a seller or a creator of an id.
  boolean has(String catalogue, String id);

  /// What is asked for one piece of an item at this moment; nothing where that is not known.
  default Optional<Asked> asked(String catalogue, String item, Currency currency) {
    return Optional.empty();
  }

  /// How many pieces of an item are in stock at this moment, over all offers; nothing where that is
  /// not known or not counted.
  default OptionalLong pieces(String catalogue, String item) {
    return OptionalLong.empty();
  }

  /// The prices of the offers of one item.
  sealed interface Asked {
    /// All of them are in other currencies.
    record Elsewhere() implements Asked {}

    /// Those in the currency that is asked about, in its smallest unit.
    ///
    /// @param least of the cheapest offer
    /// @param most of the dearest one
    record Between(long least, long most) implements Asked {}
  }
}
