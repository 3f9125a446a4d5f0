package dev.vitrine.index.form;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Party;

/// What one JSON object turned out to be: an item that can be shown, or a party that items refer
/// to.
public sealed interface Entry {
  /// Its id.
  String id();

  /// A product, video or live.
  record OfItem(Item item) implements Entry {
    @Override
    public String id() {
      return item.id();
    }
  }

  /// A seller or creator.
  record OfParty(Party party) implements Entry {
    @Override
    public String id() {
      return party.id();
    }
  }
}
