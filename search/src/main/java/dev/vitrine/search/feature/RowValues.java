package dev.vitrine.search.feature;

import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.query.Attributes;
import java.util.Arrays;

/// The values of the items' attributes as a query sees them: for each value its attribute, and
/// which words of the query it consists of. Read once for all rows; what a value says is worked out
/// when it is first met.
final class RowValues {
  /// Stands for a value of an attribute that is of no interest.
  private static final long SKIPPED = -1;

  private static final int FIRST_ROOM = 1 << 10;

  private final Features items;
  private final NamedValues words;

  /// Where each row's values begin, and last how many there are.
  private final int[] starts;

  private int[] attributes = new int[FIRST_ROOM];
  private long[] named = new long[FIRST_ROOM];
  private int size;

  /// Values that were met, one more than their number, by their hash; 0 for none.
  private int[] met = new int[FIRST_ROOM];

  private long[] says = new long[FIRST_ROOM];
  private int known;

  RowValues(Rows rows, NamedValues words) {
    this.items = rows.view().items();
    this.words = words;
    starts = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      items.values(rows.slot(row), this::add);
      starts[row + 1] = size;
    }
  }

  private void add(int value) {
    long bits = said(value);
    if (bits == SKIPPED) {
      return;
    }
    if (size == attributes.length) {
      attributes = Arrays.copyOf(attributes, 2 * size);
      named = Arrays.copyOf(named, 2 * size);
    }
    attributes[size] = items.attributeOf(value);
    named[size++] = bits;
  }

  private long said(int value) {
    int at = place(met, value);
    if (met[at] == 0) {
      if (2 * ++known > met.length) {
        grow();
        at = place(met, value);
      }
      met[at] = value + 1;
      says[at] = read(value);
    }
    return says[at];
  }

  private long read(int value) {
    String name = items.attributeName(items.attributeOf(value));
    boolean skipped = name.equals(Attributes.KIND) || name.startsWith(Attributes.CATEGORY_LEVEL);
    return skipped ? SKIPPED : words.words(items.shown(value));
  }

  private static int place(int[] table, int value) {
    int at = (value * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    while (table[at] != 0 && table[at] != value + 1) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] wider = new int[2 * met.length];
    long[] moved = new long[wider.length];
    for (int i = 0; i < met.length; i++) {
      if (met[i] != 0) {
        int at = place(wider, met[i] - 1);
        wider[at] = met[i];
        moved[at] = says[i];
      }
    }
    met = wider;
    says = moved;
  }

  int rows() {
    return starts.length - 1;
  }

  /// The first value of a row.
  int first(int row) {
    return starts[row];
  }

  /// The place behind the last value of a row.
  int end(int row) {
    return starts[row + 1];
  }

  /// The number of a value's attribute.
  int attribute(int at) {
    return attributes[at];
  }

  /// A bit for each word of the query that a value consists of; 0 when it has other words too.
  long named(int at) {
    return named[at];
  }
}
