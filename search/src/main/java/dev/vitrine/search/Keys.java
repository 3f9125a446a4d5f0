package dev.vitrine.search;

import dev.vitrine.index.column.SortKey;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.index.postings.SlotTies;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What items are sorted by: keys, most important first, then a hash of the item's id. For one
/// thread.
///
/// @param first what takes the place of the words' score, if anything does
/// @param rest decide between items that are equal so far, higher is better
/// @param last decides when all else is equal
public record Keys(Optional<SlotKey> first, List<SlotKey> rest, SlotTies last) implements SlotTies {
  public Keys {
    rest = List.copyOf(rest);
  }

  /// What the page of a query is sorted by where its keys alone decide.
  static Keys of(Query query, View view) {
    List<Order> orders =
        query.ranked() ? query.tieBreakers(view.settings().ranking()) : query.order();
    return sorting(view, of(view, orders, query.filter()));
  }

  /// Keys that are all there is to sort by.
  public static Keys sorting(View view, List<SlotKey> keys) {
    Optional<SlotKey> first = keys.isEmpty() ? Optional.empty() : Optional.of(keys.getFirst());
    return new Keys(first, keys.stream().skip(1).toList(), view.columns()::tie);
  }

  /// Keys that decide between items of the same score.
  public static Keys breakingTies(View view, List<SlotKey> keys) {
    return new Keys(Optional.empty(), keys, view.columns()::tie);
  }

  /// A key for each order, by the offers that satisfy a filter; an item without a value has the
  /// lowest.
  public static List<SlotKey> of(View view, List<Order> orders, Filter filter) {
    var keys = new ArrayList<SlotKey>();
    for (Order order : orders) {
      SortKey key = view.columns().key(order, filter);
      keys.add(slot -> -key.at(slot));
    }
    return keys;
  }

  @Override
  public long of(int slot) {
    return last.of(slot);
  }

  @Override
  public boolean plain() {
    return rest.isEmpty();
  }

  @Override
  public boolean alone() {
    return rest.isEmpty();
  }

  @Override
  public int further(int a, int b) {
    for (SlotKey key : rest) {
      int order = Double.compare(sunk(key.of(b)), sunk(key.of(a)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static double sunk(double key) {
    return Double.isNaN(key) ? Double.NEGATIVE_INFINITY : key;
  }
}
