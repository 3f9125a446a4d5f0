package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Value;

/// A number of an item or of one of its rows, read where it changes; not-a-number for none.
sealed interface Source permits Source.OfSlot, Source.Price, Source.Units, Source.Availability {
  /// The number now.
  double at(int slot, int row);

  /// Whether rows of one item may differ.
  default boolean perRow() {
    return true;
  }

  /// A number as a facet shows it.
  default String shown(double number) {
    return new Value.Numeric(number).shown();
  }

  /// Whether what is shown is a number.
  default boolean numeric() {
    return true;
  }

  /// A number of the item as a whole.
  final class OfSlot implements Source {
    private final long[][] cells;

    OfSlot(Longs column, int limit) {
      cells = column.view(limit);
    }

    @Override
    public double at(int slot, int row) {
      return Double.longBitsToDouble(Longs.at(cells, slot));
    }

    @Override
    public boolean perRow() {
      return false;
    }
  }

  /// The price of an offer in units of its currency.
  final class Price implements Source {
    private static final double[] UNITS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    private final long[][] minor;
    private final int[][] digits;
    private final double shared;

    Price(Rows rows) {
      minor = rows.minor.view();
      digits = rows.digits.view();
      shared = rows.sharedDigits() < 0 ? 0 : UNITS[rows.sharedDigits()];
    }

    @Override
    public double at(int slot, int row) {
      long price = Longs.at(minor, row);
      if (price < 0) {
        return Double.NaN;
      }
      return price / (shared > 0 ? shared : UNITS[Ints.at(digits, row)]);
    }
  }

  /// The units in stock of an offer that counts them.
  final class Units implements Source {
    private final long[][] stock;

    Units(Rows rows) {
      stock = rows.stock.view();
    }

    @Override
    public double at(int slot, int row) {
      long units = Longs.at(stock, row);
      return units < 0 ? Double.NaN : units;
    }
  }

  /// Whether an offer can be bought: 1, 0, or nothing where there is no offer.
  final class Availability implements Source {
    private final long[][] stock;

    Availability(Rows rows) {
      stock = rows.stock.view();
    }

    @Override
    public double at(int slot, int row) {
      long units = Longs.at(stock, row);
      return units == Rows.NO_OFFER ? Double.NaN : units == 0 ? 0 : 1;
    }

    @Override
    public String shown(double number) {
      return Boolean.toString(number != 0);
    }

    @Override
    public boolean numeric() {
      return false;
    }
  }
}
