package dev.vitrine.search.feature;

import dev.vitrine.index.column.Features;
import dev.vitrine.index.column.ItemValues;
import dev.vitrine.index.column.Opening;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.search.Numbering;
import java.util.Arrays;

/// The values of the items' attributes as a query sees them: for each value its attribute, and
/// which words of the query it consists of. Read once for all rows. Most values begin with no word
/// of the query; of those only the attribute is looked at. What another one says is worked out when
/// it is first met, and kept once for all rows that have it.
final class RowValues {
  private static final int FIRST_ROOM = 1 << 6;
  private static final int USUAL = 16;
  private static final int SEVERAL = (1 << Opening.BITS) - 1;
  private static final byte HEEDED = 1;
  private static final byte SKIPPED = 2;

  private final Features items;
  private final NamedValues words;

  /// Where each row's values begin, and last how many there are.
  private final int[] starts;

  /// For each value of each row its attribute, or its place among those that were met, as its
  /// complement.
  private int[] values;

  private int size;

  /// For each attribute whether it is heeded or skipped, 0 until it is met.
  private byte[] heeded = new byte[FIRST_ROOM];

  private final Numbering met = new Numbering();
  private int[] attributes = new int[FIRST_ROOM];
  private long[] named = new long[FIRST_ROOM];
  private int known;

  RowValues(Rows rows, NamedValues words) {
    this.items = rows.view().items();
    this.words = words;
    starts = new int[rows.size() + 1];
    values = new int[rows.size() * USUAL];
    ItemValues read = items.values();
    read.each(rows.slots(), rows.size(), (row, start, end) -> add(read, row, start, end));
  }

  private void add(ItemValues read, int row, int start, int end) {
    for (int at = start; at < end; at++) {
      add(read.value(at));
    }
    starts[row + 1] = size;
  }

  private void add(int value) {
    int cell = items.opening(value);
    int attribute = cell >>> Opening.BITS;
    if (!heeds(attribute)) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size + USUAL);
    }
    values[size++] = words.maybe(cell & SEVERAL) ? ~place(value, attribute) : attribute;
  }

  private boolean heeds(int attribute) {
    if (attribute >= heeded.length) {
      heeded = Arrays.copyOf(heeded, 2 * attribute);
    }
    if (heeded[attribute] == 0) {
      String name = items.attributeName(attribute);
      boolean skipped = name.equals(Attributes.KIND) || name.startsWith(Attributes.CATEGORY_LEVEL);
      heeded[attribute] = skipped ? SKIPPED : HEEDED;
    }
    return heeded[attribute] == HEEDED;
  }

  /// The place of a value, which is read when it is met for the first time.
  private int place(int value, int attribute) {
    int place = met.of(value);
    if (place == known) {
      if (known == attributes.length) {
        attributes = Arrays.copyOf(attributes, 2 * known);
        named = Arrays.copyOf(named, 2 * known);
      }
      attributes[known] = attribute;
      named[known++] = words.words(items.shown(value));
    }
    return place;
  }

  /// The first value of a row.
  int first(int row) {
    return starts[row];
  }

  /// The place behind the last value of a row.
  int end(int row) {
    return starts[row + 1];
  }

  /// The number of the attribute of a row's value.
  int attribute(int at) {
    return values[at] < 0 ? attributes[~values[at]] : values[at];
  }

  /// What an attribute is called.
  String name(int attribute) {
    return items.attributeName(attribute);
  }

  /// A bit for each word of the query that a row's value consists of; 0 when it has other words
  /// too.
  long named(int at) {
    return values[at] < 0 ? named[~values[at]] : 0;
  }

  /// More than the number of every attribute that is heeded.
  int attributes() {
    return heeded.length;
  }

  /// Shows every value that consists of words of the query once, with its attribute.
  void eachNamed(Taker taker) {
    for (int place = 0; place < known; place++) {
      if (named[place] != 0) {
        taker.take(attributes[place], named[place]);
      }
    }
  }

  /// Takes the attribute of a value and the words that it consists of.
  interface Taker {
    void take(int attribute, long words);
  }
}
