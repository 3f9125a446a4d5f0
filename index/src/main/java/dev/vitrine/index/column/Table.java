package dev.vitrine.index.column;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// The values of a block's items, or of its rows: their lists, which stay in their file until they
/// are asked for, and the same as columns, which are made when one is first asked for. A start, a
/// load and a search without filters need none of both.
final class Table {
  private static final Made NONE = new Made(new int[0], new Column[0]);
  private static final Lists UNREAD = new Lists(new int[1], new int[0], 0);

  /// Attributes up to this many times those that are present are found by their number at once.
  private static final int DIRECT = 8;

  private final MemorySegment saved;
  private volatile Lists lists;
  private final Dictionary dictionary;
  private volatile Made made = NONE;

  Table(Lists lists, Dictionary dictionary) {
    this.saved = MemorySegment.NULL;
    this.lists = lists;
    this.dictionary = dictionary;
  }

  /// @param saved lists in a file
  Table(MemorySegment saved, Dictionary dictionary) {
    this.saved = saved;
    this.lists = UNREAD;
    this.dictionary = dictionary;
  }

  private boolean inFile() {
    return saved.byteSize() > 0;
  }

  /// How many items or rows.
  int count() {
    return inFile() ? new Well(saved).number() : lists.count;
  }

  /// The lists, read now when nobody asked for them before.
  Lists lists() {
    Lists now = lists;
    if (now == UNREAD) {
      now = new Well(saved).lists();
      lists = now;
    }
    return now;
  }

  void write(Sink sink) throws IOException {
    if (inFile()) {
      sink.bytes(saved);
    } else {
      lists.write(sink);
    }
  }

  /// Columns by rising attribute, or where most attributes are present, by attribute.
  private static final class Made {
    private final int[] attributes;
    private final Column[] columns;

    Made(int[] attributes, Column[] columns) {
      this.attributes = attributes;
      this.columns = columns;
    }

    Column column(int attribute) {
      if (attributes.length == 0) {
        return attribute >= 0 && attribute < columns.length ? columns[attribute] : Column.NONE;
      }
      int at = Arrays.binarySearch(attributes, attribute);
      return at < 0 ? Column.NONE : columns[at];
    }
  }

  private Made made() {
    Made now = made;
    return now == NONE && count() > 0 ? make() : now;
  }

  private synchronized Made make() {
    if (made == NONE) {
      made = of(inFile() ? new Well(saved).lists() : lists, dictionary);
    }
    return made;
  }

  private static Made of(Lists lists, Dictionary dictionary) {
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
    return n > 0 && present[n - 1] < DIRECT * n
        ? direct(present, columns)
        : new Made(present, columns);
  }

  private static Made direct(int[] present, Column[] columns) {
    Column[] direct = new Column[present[present.length - 1] + 1];
    Arrays.fill(direct, Column.NONE);
    for (int i = 0; i < present.length; i++) {
      direct[present[i]] = columns[i];
    }
    return new Made(new int[0], direct);
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
    return made().column(attribute);
  }

  long bytes() {
    Made now = made;
    long sum = lists.bytes() + 4L * now.attributes.length;
    for (Column column : now.columns) {
      sum += column.bytes();
    }
    return sum;
  }
}
