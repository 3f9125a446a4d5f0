package dev.vitrine.index;

import dev.vitrine.kernel.item.Item;
import java.util.List;
import java.util.Optional;

/// What makes vectors of items, by a model that is no business of the index. Used by many threads.
public interface ItemVectors {
  /// Makes none.
  ItemVectors NONE =
      new ItemVectors() {
        @Override
        public String id() {
          return "";
        }

        @Override
        public Optional<byte[]> of(Item item) {
          return Optional.empty();
        }
      };

  /// What tells the model from every other one; an index of another model is made anew.
  String id();

  /// Whether making many vectors together is cheaper than one by one.
  default boolean together() {
    return false;
  }

  /// Is told which items are asked for next, where it makes many together.
  default void coming(List<Item> items) {}

  /// The vector of an item, all of one length; empty when the model knows nothing of it.
  Optional<byte[]> of(Item item);
}
