package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.column.Columns;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.ItemFacts;
import java.util.Optional;
import java.util.function.Function;

/// What is known of the items that events are about, read from the columns of their catalogues.
final class KnownItems implements ItemFacts {
  private final Function<String, Optional<LiveCatalogue>> catalogues;
  private Optional<Seen> seen = Optional.empty();

  /// Columns as they were when they were looked into, which is dear to begin and cheap to go on
  /// with.
  private record Seen(Columns columns, int size, ItemKeys keys) {}

  KnownItems(Function<String, Optional<LiveCatalogue>> catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public synchronized Facts of(String catalogue, String item) {
    Optional<CatalogueIndex> index = catalogues.apply(catalogue).map(live -> live.live().index());
    int slot = index.map(found -> found.slot(item)).orElse(-1);
    return slot < 0
        ? new Facts(ItemKeys.item(item), 0, 0, 0, 0, -1)
        : keys(index.orElseThrow().columns(), slot).facts(slot);
  }

  private ItemKeys keys(Columns columns, int slot) {
    boolean fits = seen.filter(s -> s.columns() == columns && slot < s.size()).isPresent();
    if (!fits) {
      int size = columns.size();
      seen = Optional.of(new Seen(columns, size, ItemKeys.of(columns, columns.features())));
    }
    return seen.orElseThrow().keys();
  }
}
