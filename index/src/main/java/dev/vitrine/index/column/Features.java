package dev.vitrine.index.column;

import dev.vitrine.kernel.query.Attributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// What the columns know of single items. For one thread; it sees the items that were there when it
/// was made.
public final class Features {
  private final Columns columns;
  private final Cursor cursor;
  private final Slots slots;

  Features(Columns columns) {
    this.columns = columns;
    this.cursor = columns.cursor();
    this.slots = columns.slots();
  }

  /// How many slots it sees.
  public int size() {
    return cursor.limit();
  }

  /// The item's own id.
  public String id(int slot) {
    return slots.ids.get(slot);
  }

  /// The mean rating, not-a-number when nobody rated.
  public double rating(int slot) {
    return Double.longBitsToDouble(slots.rating.get(slot));
  }

  /// How many ratings, not-a-number when nobody rated.
  public double ratingCount(int slot) {
    return Double.longBitsToDouble(slots.ratingCount.get(slot));
  }

  /// The mean ratings of several items.
  public double[] ratings(int[] of) {
    return slots.rating.doubles(of);
  }

  /// How many ratings each of several items has.
  public double[] ratingCounts(int[] of) {
    return slots.ratingCount.doubles(of);
  }

  /// When each of several items first appeared.
  public double[] released(int[] of) {
    return slots.released.doubles(of);
  }

  /// A counter of several items.
  public double[] counters(int[] of, String name) {
    return slots
        .numbers(name)
        .map(c -> c.doubles(of))
        .orElseGet(() -> {
          double[] none = new double[of.length];
          Arrays.fill(none, Double.NaN);
          return none;
        });
  }

  /// The lowest prices of several items.
  public double[] prices(int[] of) {
    return slots.deals.lowest(of);
  }

  /// Seconds since 1970 when it first appeared, not-a-number when unknown.
  public double released(int slot) {
    return Double.longBitsToDouble(slots.released.get(slot));
  }

  /// A number that stands for the good that an item is, the same for all who sell it; 0 where that
  /// is not known.
  public long good(int slot) {
    return slots.good.get(slot);
  }

  /// A counter, named with its prefix; not-a-number when it was never set.
  public double counter(int slot, String name) {
    return slots.numbers(name).map(c -> Double.longBitsToDouble(c.get(slot))).orElse(Double.NaN);
  }

  /// The lowest price over all offers, not-a-number without any.
  public double price(int slot) {
    return slots.deals.lowest(slot);
  }

  /// What the offers of an item ask in a currency, as prices are at this moment.
  ///
  /// @param currency its code of ISO 4217
  public Offered offered(int slot, String currency) {
    Offered offered = Offered.NONE;
    if (!cursor.to(slot)) {
      return offered;
    }
    for (int row = cursor.first; row < cursor.end; row++) {
      cursor.row(row);
      long minor = columns.rows().minor.get(row);
      if (minor >= 0) {
        offered = priced(currency) ? offered.and(minor) : offered.andElsewhere();
      }
    }
    return offered;
  }

  /// Whether the offer of the row where the cursor stands is priced in a currency.
  private boolean priced(String currency) {
    Lists lists = cursor.single ? cursor.block.items.lists() : cursor.block.rows.lists();
    int place = cursor.single ? cursor.local : cursor.localRow;
    for (int v = lists.offsets[place]; v < lists.offsets[place + 1]; v++) {
      int value = lists.values[v];
      if (attributeName(attributeOf(value)).equals(Attributes.CURRENCY)
          && shown(value).equals(currency)) {
        return true;
      }
    }
    return false;
  }

  /// How many pieces all offers of an item have, as stock is at this moment; nothing where there is
  /// no offer, or one does not count.
  public OptionalLong pieces(int slot) {
    long sum = 0;
    boolean offered = false;
    for (int row = slots.firstRow.get(slot); row < slots.firstRow.get(slot + 1); row++) {
      long units = columns.rows().stock.get(row);
      if (units == Rows.UNCOUNTED) {
        return OptionalLong.empty();
      }
      offered |= units != Rows.NO_OFFER;
      sum += Math.max(0, Math.min(units, Long.MAX_VALUE - sum));
    }
    return offered ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  /// Whether some offer can be bought.
  public boolean available(int slot) {
    return slots.deals.open(slot);
  }

  /// Whether there are offers and none can be bought; never of what is no good itself, such as a
  /// video.
  public boolean soldOut(int slot) {
    return slots.deals.offered(slot) && !slots.deals.open(slot);
  }

  /// Every attribute with its values as shown, over all rows, sorted.
  public Map<String, List<String>> attributes(int slot) {
    var all = new TreeMap<String, SortedSet<String>>();
    if (!cursor.to(slot)) {
      return Map.of();
    }
    all.computeIfAbsent(Attributes.ID, _ -> new TreeSet<>()).add(id(slot));
    list(all, cursor.block.items.lists(), cursor.local);
    for (int row = cursor.first; row < cursor.end; row++) {
      cursor.row(row);
      list(all, cursor.block.rows.lists(), cursor.localRow);
      for (String name : Builtin.names(slots)) {
        Source source = columns.source(name, cursor).orElseThrow();
        double number = source.at(slot, row);
        if (!Double.isNaN(number)) {
          all.computeIfAbsent(name, _ -> new TreeSet<>()).add(source.shown(number));
        }
      }
    }
    var listed = new TreeMap<String, List<String>>();
    all.forEach((name, values) -> listed.put(name, new ArrayList<>(values)));
    return listed;
  }

  /// Shows the number of every value of an item and of its rows that is kept by value.
  public void values(int slot, IntConsumer taker) {
    if (cursor.to(slot)) {
      each(cursor.block.items.lists(), cursor.local, taker);
      for (int row = cursor.first; row < cursor.end; row++) {
        cursor.row(row);
        each(cursor.block.rows.lists(), cursor.localRow, taker);
      }
    }
  }

  /// The same of an item and of the rows of one of its variants alone; of all rows where none is of
  /// that variant.
  ///
  /// @param variant the number that stands for its id
  public void values(int slot, long variant, IntConsumer taker) {
    if (!cursor.to(slot)) {
      return;
    }
    boolean any = false;
    for (int row = cursor.first; row < cursor.end; row++) {
      any |= columns.rows().variant.get(row) == variant;
    }
    each(cursor.block.items.lists(), cursor.local, taker);
    for (int row = cursor.first; row < cursor.end; row++) {
      if (!any || columns.rows().variant.get(row) == variant) {
        cursor.row(row);
        each(cursor.block.rows.lists(), cursor.localRow, taker);
      }
    }
  }

  /// Reads the same of many items together.
  public ItemValues values() {
    return new ItemValues(cursor);
  }

  private static void each(Lists lists, int place, IntConsumer taker) {
    for (int v = lists.offsets[place]; v < lists.offsets[place + 1]; v++) {
      taker.accept(lists.values[v]);
    }
  }

  /// The number of the attribute that a value is of.
  public int attributeOf(int value) {
    return Ints.at(columns.dictionary().attributeOf(), value);
  }

  /// The number of the attribute that a value is of, shifted by the bits of an {@link Opening}, and
  /// the opening of the value as shown: cheaper to look up than the value itself.
  public int opening(int value) {
    return columns.dictionary().opening(value);
  }

  /// The name of an attribute, by its number.
  public String attributeName(int attribute) {
    return columns.dictionary().attributes()[attribute].name;
  }

  /// A value as shown, by its number; empty for one that is too long to be told apart.
  public String shown(int value) {
    Dictionary dictionary = columns.dictionary();
    Attribute attribute = dictionary.attributes()[attributeOf(value)];
    return attribute.values().shown[Ints.at(dictionary.ordinalOf(), value)];
  }

  private void list(Map<String, SortedSet<String>> all, Lists lists, int place) {
    Dictionary dictionary = columns.dictionary();
    for (int v = lists.offsets[place]; v < lists.offsets[place + 1]; v++) {
      int value = lists.values[v];
      Attribute attribute = dictionary.attributes()[Ints.at(dictionary.attributeOf(), value)];
      String shown = attribute.values().shown[Ints.at(dictionary.ordinalOf(), value)];
      if (!shown.isEmpty()) {
        all.computeIfAbsent(attribute.name, _ -> new TreeSet<>()).add(shown);
      }
    }
  }
}
