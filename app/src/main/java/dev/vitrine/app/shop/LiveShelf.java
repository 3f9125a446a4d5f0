package dev.vitrine.app.shop;

import dev.vitrine.index.column.Features;
import dev.vitrine.signals.intake.Shelf;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// What the open catalogues have, and what the columns say that they ask for it and have of it at
/// this moment.
final class LiveShelf implements Shelf {
  private final Function<String, Optional<LiveCatalogue>> catalogues;
  private final LastColumns last = new LastColumns();

  LiveShelf(Function<String, Optional<LiveCatalogue>> catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public boolean has(String catalogue, String id) {
    return catalogues.apply(catalogue).filter(found -> found.has(id)).isPresent();
  }

  @Override
  public synchronized Optional<Asked> asked(String catalogue, String item, Currency currency) {
    return known(catalogue, item, (items, slot) -> items.offered(slot, currency.getCurrencyCode()))
        .filter(offered -> offered.priced() > 0)
        .map(offered ->
            offered.asking() == 0
                ? new Asked.Elsewhere()
                : new Asked.Between(offered.least(), offered.most()));
  }

  @Override
  public synchronized OptionalLong pieces(String catalogue, String item) {
    return known(catalogue, item, Features::pieces).orElseGet(OptionalLong::empty);
  }

  /// What columns know of an item; nothing where there is none.
  private <T> Optional<T> known(String catalogue, String item, Reading<T> reading) {
    Optional<LiveIndex> live = catalogues.apply(catalogue).map(LiveCatalogue::live);
    int slot = live.map(found -> found.index().slot(item)).orElse(-1);
    return slot < 0
        ? Optional.empty()
        : Optional.of(reading.of(last.items(live.orElseThrow().index().columns(), slot), slot));
  }

  private interface Reading<T> {
    T of(Features items, int slot);
  }
}
