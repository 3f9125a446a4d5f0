package dev.vitrine.search.understand;

import dev.vitrine.index.column.Columns;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.tagging.PriceWords;
import dev.vitrine.search.tagging.PriceWords.Priced;
import java.util.List;
import java.util.Optional;

/// Takes an end or a range of prices out of the words of a query and makes it a condition on
/// offers: `red dress under $50` asks for `red dress` whose price is at most 50 dollars.
///
/// Only what is certain becomes a condition: the words say that it is a price, and some offer is in
/// its currency; where no currency is said, there is one only, or the shopper's market tells. A
/// price in a currency that nothing is sold in is left out, and told.
public final class NarrowToPrice implements Understanding {
  @Override
  public String name() {
    return "narrow-to-price";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Query query = before.query();
    if (!query.correcting()) {
      return before;
    }
    var narrowing = new Narrowing(before);
    for (Priced priced : PriceWords.in(query.text())) {
      if (priced.sure() && !narrowing.quoted(priced.start(), priced.end())) {
        read(priced, query, view.columns()).ifPresent(read -> read.told(priced, narrowing));
      }
    }
    return narrowing.done();
  }

  /// What a price asks of an offer.
  ///
  /// @param asked the condition
  /// @param met whether some offer may meet it, so that it is one
  private record Read(Filter asked, boolean met) {
    void told(Priced priced, Narrowing narrowing) {
      if (met) {
        narrowing.narrows(priced.start(), priced.end(), asked);
      } else {
        narrowing.unmet(priced.start(), priced.end(), asked);
      }
    }
  }

  @Override
  public String told(Understood after) {
    return Narrowing.told(after);
  }

  /// What one offer must be; nothing where it is open in which currency.
  private static Optional<Read> read(Priced priced, Query query, Columns columns) {
    List<String> said = priced.price().currencies();
    List<String> sold =
        PriceWords.currencies().stream().filter(code -> sold(code, columns)).toList();
    var price = new Filter.Between(Attributes.PRICE, least(priced), priced.price().most());
    if (said.isEmpty()) {
      boolean one = sold.size() == 1 || (!sold.isEmpty() && !query.market().isEmpty());
      return one ? Optional.of(new Read(price, true)) : Optional.empty();
    }
    List<String> meant = said.stream().filter(sold::contains).toList();
    if (sold.size() == 1 && !meant.isEmpty()) {
      return Optional.of(new Read(price, true));
    }
    List<Filter> currencies =
        (meant.isEmpty() ? said.subList(0, 1) : meant)
            .stream().<Filter>map(code -> new Filter.Is(Attributes.CURRENCY, code)).toList();
    Filter any = currencies.size() == 1 ? currencies.getFirst() : new Filter.Or(currencies);
    return Optional.of(new Read(new Filter.And(List.of(any, price)), !meant.isEmpty()));
  }

  private static double least(Priced priced) {
    double least = priced.price().least();
    return least == 0 ? Double.NEGATIVE_INFINITY : least;
  }

  private static boolean sold(String code, Columns columns) {
    return columns.knows(Attributes.CURRENCY, code);
  }
}
