package dev.vitrine.index.column;

import java.util.Arrays;

/// The columns of a block's items, or of its rows, made from their value lists.
final class Table {
  final Lists lists;
  private final int[] attributes;
  private final Column[] columns;

  private Table(Lists lists, int[] attributes, Column[] columns) {
    this.lists = lists;
    this.attributes = attributes;
    this.columns = columns;
  }

  /// Turns lists into columns.
  static Table of(Lists lists, Dictionary dictionary) {
    int[][] attributeOf = dictionary.attributeOf();
    int[] places = new int[dictionary.attributes().length];
    for (int i = 0; i < lists.count; i++) {
      int before = -1;
      for (int v = lists.offsets[i]; v < lists.offsets[i + 1]; v++) {
        int attribute = Ints.at(attributeOf, lists.values[v]);
        places[attribute] += attribute == before ? 0 : 1;
        before = attribute;
      }
    }
    int[] present = new int[places.length];
    int n = 0;
    for (int a = 0; a < places.length; a++) {
      if (places[a] > 0) {
        present[n++] = a;
      }
    }
    present = Arrays.copyOf(present, n);
    Filling[] fillings = new Filling[places.length];
    for (int a : present) {
      fillings[a] = new Filling(lists.count, places[a]);
    }
    fill(lists, dictionary, fillings);
    Column[] columns = new Column[n];
    for (int i = 0; i < n; i++) {
      columns[i] = fillings[present[i]].column();
    }
    return new Table(lists, present, columns);
  }

  private static void fill(Lists lists, Dictionary dictionary, Filling[] fillings) {
    int[][] attributeOf = dictionary.attributeOf();
    int[][] ordinalOf = dictionary.ordinalOf();
    for (int i = 0; i < lists.count; i++) {
      int end = lists.offsets[i + 1];
      for (int v = lists.offsets[i]; v < end; v++) {
        int attribute = Ints.at(attributeOf, lists.values[v]);
        int ordinal = Ints.at(ordinalOf, lists.values[v]);
        fillings[attribute].add(i, ordinal);
      }
    }
  }

  /// The column of an attribute, an empty one where the block has no value of it.
  Column column(int attribute) {
    int at = Arrays.binarySearch(attributes, attribute);
    return at < 0 ? Column.NONE : columns[at];
  }

  long bytes() {
    long sum = lists.bytes() + 4L * attributes.length;
    for (Column column : columns) {
      sum += column.bytes();
    }
    return sum;
  }
}
