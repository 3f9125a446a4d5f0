package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import dev.vitrine.index.column.ItemValues;
import dev.vitrine.kernel.query.Attributes;
import java.util.Arrays;
import java.util.Set;

/// The values of attributes that the items which matter of a shopper's past have, gathered item by
/// item, each with its part of the attention that goes to its item. For one thread.
final class PastValues {
  /// Of these other features tell, or they say nothing of what a thing is like.
  private static final Set<String> ASIDE =
      Set.of(
          Attributes.KIND,
          Attributes.BRAND,
          Attributes.CATEGORIES,
          Attributes.SELLER,
          Attributes.CREATOR,
          Attributes.CURRENCY,
          Attributes.MARKET,
          Attributes.ID);

  private static final int FIRST_ROOM = 1 << 6;
  private static final byte TELLS = 1;
  private static final byte SILENT = 2;

  private final Features items;

  /// For each attribute whether it tells, 0 until it is met.
  private byte[] telling = new byte[FIRST_ROOM];

  /// For each attribute how many values an item has, 0 between items.
  private int[] counts = new int[FIRST_ROOM];

  private int[] found = new int[FIRST_ROOM];
  private double[] parts = new double[FIRST_ROOM];
  private int size;

  private double marks;
  private double heeded;
  private int[] values = {};
  private double[] shares = {};

  private PastValues(Features items) {
    this.items = items;
  }

  /// @param slots of the items of the past, -1 for those that are no longer there
  static PastValues of(Attention attention, int[] slots, Features items) {
    int[] there = new int[slots.length];
    double[] shares = new double[slots.length];
    int many = 0;
    for (int back = 0; back < slots.length; back++) {
      double share = attention.weights()[back] / attention.total();
      if (slots[back] >= 0 && slots[back] < items.size() && share > 0) {
        there[many] = slots[back];
        shares[many++] = share;
      }
    }
    var past = new PastValues(items);
    ItemValues read = items.values();
    read.each(there, many, (place, start, end) -> past.add(read, start, end, shares[place]));
    past.sum();
    return past;
  }

  /// Takes the values of an item; of several of one attribute each has its part.
  private void add(ItemValues read, int start, int end, double share) {
    int first = size;
    int attributes = 0;
    for (int at = start; at < end; at++) {
      int value = read.value(at);
      int attribute = items.attributeOf(value);
      if (tells(attribute)) {
        attributes += counts[attribute]++ == 0 ? 1 : 0;
        found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
        found[size++] = value;
      }
    }
    parts = parts.length == found.length ? parts : Arrays.copyOf(parts, found.length);
    for (int i = first; i < size; i++) {
      parts[i] = share / counts[items.attributeOf(found[i])];
    }
    for (int i = first; i < size; i++) {
      counts[items.attributeOf(found[i])] = 0;
    }
    marks += share * attributes;
    heeded += share;
  }

  private boolean tells(int attribute) {
    if (attribute >= telling.length) {
      telling = Arrays.copyOf(telling, 2 * attribute);
      counts = Arrays.copyOf(counts, 2 * attribute);
    }
    if (telling[attribute] == 0) {
      String name = items.attributeName(attribute);
      boolean silent = ASIDE.contains(name) || name.startsWith(Attributes.CATEGORY_LEVEL);
      telling[attribute] = silent ? SILENT : TELLS;
    }
    return telling[attribute] == TELLS;
  }

  /// Adds up the parts of each value, in the order in which they came.
  private void sum() {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) found[i] << Integer.SIZE | i;
    }
    Arrays.sort(order);
    values = new int[size];
    shares = new double[size];
    int n = 0;
    for (long one : order) {
      int value = (int) (one >>> Integer.SIZE);
      n += n > 0 && values[n - 1] == value ? 0 : 1;
      values[n - 1] = value;
      shares[n - 1] += parts[(int) one];
    }
    values = Arrays.copyOf(values, n);
    shares = Arrays.copyOf(shares, n);
  }

  /// Every value once, rising.
  int[] values() {
    return values;
  }

  /// The share of the attention that goes to each value.
  double[] shares() {
    return shares;
  }

  /// How many attributes that tell an item has, on average by attention.
  double mean() {
    return heeded > 0 ? marks / heeded : 0;
  }
}
