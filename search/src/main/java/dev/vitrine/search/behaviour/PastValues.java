package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import java.util.Arrays;

/// The values of attributes that the items which matter of a shopper's past have, gathered item by
/// item, each with its part of the attention that goes to its item. Where it is known which variant
/// was chosen, its values are taken alone. For one thread.
final class PastValues {
  private static final int FIRST_ROOM = 1 << 6;

  private final Features items;

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
  static PastValues of(Attention attention, int[] slots, Features items, Traits traits) {
    var past = new PastValues(items);
    for (int back = 0; back < slots.length; back++) {
      double share = attention.weights()[back] / attention.total();
      if (slots[back] >= 0 && slots[back] < items.size() && share > 0) {
        long variant = attention.history().variant(back);
        past.add(
            variant == 0 ? traits.of(slots[back], items) : Traits.of(slots[back], variant, items),
            share);
      }
    }
    past.sum();
    return past;
  }

  /// Takes the values of an item; of several of one attribute each has its part.
  private void add(int[] traits, double share) {
    int first = size;
    int attributes = 0;
    for (int value : traits) {
      attributes += counted(items.attributeOf(value)) == 1 ? 1 : 0;
      found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
      found[size++] = value;
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

  /// How many values of an attribute an item has, with one more.
  private int counted(int attribute) {
    if (attribute >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * attribute);
    }
    return ++counts[attribute];
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
