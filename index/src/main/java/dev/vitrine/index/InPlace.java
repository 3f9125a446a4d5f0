package dev.vitrine.index;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Features;
import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.record.Effect;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.query.Attributes;
import java.math.BigDecimal;
import java.util.Optional;

/// The setting of prices, stock, ratings and counters where the columns hold them.
final class InPlace {
  private final Columns columns;
  private final SlotsById slots;
  private final Replaced replaced;
  private final Features items;

  InPlace(Columns columns, SlotsById slots, Replaced replaced) {
    this.columns = columns;
    this.slots = slots;
    this.replaced = replaced;
    this.items = columns.features();
  }

  /// Sets an item's values where queries now find them; whether all could be set.
  boolean set(Effect.InPlace effect) {
    int slot = slots.find(effect.id());
    if (slot < 0) {
      return true;
    }
    set(replaced.until(effect.id()), effect);
    set(replaced.since(effect.id()), effect);
    return set(slot, effect);
  }

  /// Gives a new slot the counters that its item comes with.
  void begin(int slot, Item item) {
    item.listing()
        .attributes()
        .forEach((name, values) -> {
          if (name.startsWith(Attributes.COUNTER)
              && values.getLast() instanceof Value.Numeric(double number)) {
            columns.set(slot, name, number);
          }
        });
  }

  private boolean set(int slot, Effect.InPlace effect) {
    boolean all = true;
    if (slot >= 0) {
      for (InPlaceValue value : effect.values()) {
        all &= set(slot, value);
      }
    }
    return all;
  }

  private boolean set(int slot, InPlaceValue value) {
    return switch (value.attribute()) {
      case Attributes.PRICE -> {
        var price = Optional.of(new BigDecimal(value.value()));
        yield columns.reprice(slot, value.variant(), value.offer(), price, Optional.empty());
      }
      case Attributes.STOCK ->
          columns.reprice(slot, value.variant(), value.offer(), Optional.empty(), stock(value));
      case Attributes.RATING, Attributes.RATING_COUNT -> rated(slot) && number(slot, value);
      default -> number(slot, value);
    };
  }

  /// Whether an item has a rating: the first one brings its count with it, and the item anew.
  private boolean rated(int slot) {
    return !Double.isNaN(items.rating(slot));
  }

  private boolean number(int slot, InPlaceValue value) {
    return columns.set(slot, value.attribute(), Double.parseDouble(value.value()));
  }

  private static Optional<Stock> stock(InPlaceValue value) {
    return Optional.of(
        value.value().equals("uncounted")
            ? Stock.UNCOUNTED
            : new Stock.Units(new BigDecimal(value.value()).longValue()));
  }
}
