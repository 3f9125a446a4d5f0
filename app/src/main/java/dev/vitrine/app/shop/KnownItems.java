package dev.vitrine.app.shop;

import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.ItemFacts;
import java.util.Optional;
import java.util.function.Function;

/// What is known of the items that events are about, read from the columns of their catalogues.
final class KnownItems implements ItemFacts {
  private final Function<String, Optional<LiveCatalogue>> catalogues;
  private final LastColumns last = new LastColumns();

  KnownItems(Function<String, Optional<LiveCatalogue>> catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public synchronized Facts of(String catalogue, String item) {
    Optional<LiveIndex> live = catalogues.apply(catalogue).map(LiveCatalogue::live);
    int slot = live.map(found -> found.index().slot(item)).orElse(-1);
    if (slot < 0) {
      return new Facts(ItemKeys.item(item), 0, 0, 0, 0, -1);
    }
    LiveIndex found = live.orElseThrow();
    return found.keys().facts(slot, last.items(found.index().columns(), slot));
  }
}
