package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Stock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The columns with a cell for each offer row: price and stock, and the hashes that address them.
final class Rows {
  /// The price cell of a row without a price.
  static final long UNPRICED = -1;

  /// The stock cell of an offer whose stock is not counted.
  static final long UNCOUNTED = -1;

  /// The stock cell of a row that is no offer.
  static final long NO_OFFER = -2;

  private static final int NO_CURRENCY = -1;

  /// No price was seen yet, or prices of different digits were.
  private static final int UNSEEN = -1;

  private static final int MIXED = -2;

  final Longs minor = new Longs(UNPRICED);
  final Longs stock = new Longs(NO_OFFER);

  /// Decimal digits of the row's currency.
  final Ints digits = new Ints();

  /// The digits that all prices have.
  private volatile int shared = UNSEEN;

  final SavedLongs variant = new SavedLongs();
  final SavedLongs offer = new SavedLongs();

  /// Writes a row that is no offer.
  void append(int row, String variantId) {
    append(row, variantId, "", UNPRICED, NO_CURRENCY, NO_OFFER);
  }

  /// Writes an offer's row.
  void append(int row, String variantId, Offer from) {
    long price = from.price().map(Money::minor).orElse(UNPRICED);
    int places = from.price().map(m -> places(m)).orElse(NO_CURRENCY);
    append(row, variantId, from.id(), price, places, cell(from.stock()));
  }

  private void append(
      int row, String variantId, String offerId, long price, int places, long stockCell) {
    minor.set(row, price);
    stock.set(row, stockCell);
    digits.set(row, places);
    see(places);
    variant.set(row, Hash.of(variantId));
    offer.set(row, Hash.of(offerId));
  }

  private void see(int places) {
    if (places != NO_CURRENCY && places != shared) {
      shared = shared == UNSEEN ? places : MIXED;
    }
  }

  /// Takes note of rows that were read in bulk.
  void loaded(int count) {
    int[][] all = digits.view();
    for (int row = 0; row < count; row++) {
      see(Ints.at(all, row));
    }
  }

  /// The decimal digits of every row with a price, or a negative number when they differ.
  int sharedDigits() {
    return shared;
  }

  private static int places(Money money) {
    return Math.max(0, money.currency().getDefaultFractionDigits());
  }

  private static long cell(Stock stock) {
    return switch (stock) {
      case Stock.Uncounted _ -> UNCOUNTED;
      case Stock.Units units -> Math.max(0, units.count());
    };
  }

  /// Changes the offers of a range of rows that an address fits; whether every change found a
  /// place.
  boolean reprice(
      int from,
      int to,
      String variantId,
      String offerId,
      Optional<BigDecimal> price,
      Optional<Stock> stockNow) {
    long variantHash = Hash.of(variantId);
    long offerHash = Hash.of(offerId);
    boolean found = false;
    for (int row = from; row < to; row++) {
      boolean fits =
          stock.get(row) != NO_OFFER
              && (variantId.isEmpty() || variant.get(row) == variantHash)
              && (offerId.isEmpty() || offer.get(row) == offerHash);
      if (!fits) {
        continue;
      }
      if (price.isPresent() && digits.get(row) == NO_CURRENCY) {
        return false;
      }
      found = true;
      if (price.isPresent()) {
        minor.set(row, minor(price.get(), digits.get(row)));
      }
      if (stockNow.isPresent()) {
        stock.set(row, cell(stockNow.get()));
      }
    }
    return found;
  }

  private static long minor(BigDecimal price, int places) {
    return price.movePointRight(places).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  long bytes() {
    return minor.bytes() + stock.bytes() + digits.bytes() + variant.bytes() + offer.bytes();
  }
}
