package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.kernel.shop.Document;
import java.util.List;

/// What the index must do so that it holds what was recorded.
public sealed interface Effect {
  /// Index a document anew, whole, values changed in place merged in.
  record Indexed(Document document) implements Effect {}

  /// Set values of an item in place.
  record InPlace(String id, List<InPlaceValue> values) implements Effect {
    public InPlace {
      values = List.copyOf(values);
    }
  }

  /// Take an item out.
  record Removed(String id) implements Effect {}

  /// Take every item out.
  record Cleared() implements Effect {}
}
