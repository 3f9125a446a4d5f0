package dev.vitrine.app.shop;

import dev.vitrine.index.column.Offered;
import dev.vitrine.signals.intake.Shelf;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/// What the open catalogues have, and what the columns say that they ask for it at this moment.
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
    Optional<LiveIndex> live = catalogues.apply(catalogue).map(LiveCatalogue::live);
    int slot = live.map(found -> found.index().slot(item)).orElse(-1);
    if (slot < 0) {
      return Optional.empty();
    }
    Offered offered =
        last.items(live.orElseThrow().index().columns(), slot)
            .offered(slot, currency.getCurrencyCode());
    if (offered.priced() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        offered.asking() == 0
            ? new Asked.Elsewhere()
            : new Asked.Between(offered.least(), offered.most()));
  }
}
