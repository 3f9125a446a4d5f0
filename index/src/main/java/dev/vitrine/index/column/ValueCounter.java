package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import java.util.List;

/// Counts the values of one attribute that is kept by value.
final class ValueCounter implements Counter, Bound {
  private final String name;
  private final int attribute;
  private final Values values;
  private final int[] counts;
  private final Probe items = new Probe();
  private final Probe rows = new Probe();
  private int[] seen = Column.NONE.cells;
  private int[] numbers = Column.NONE.cells;
  private int stamp;

  ValueCounter(Attribute attribute) {
    this.name = attribute.name;
    this.attribute = attribute.id;
    this.values = attribute.values();
    counts = new int[values.size];
    if (values.mixed) {
      numbers = new int[values.size];
    }
  }

  @Override
  public void bind(Block block) {
    items.bind(block.items.column(attribute));
    rows.bind(block.rows.column(attribute));
  }

  @Override
  public void each(Block block, int[] places, int[] some, int count) {
    if (items.empty()) {
      return;
    }
    if (!items.dense() || values.mixed) {
      for (int i = 0; i < count; i++) {
        plainCell(items.cell(places[i]));
      }
      return;
    }
    int[] cells = items.cells();
    for (int i = 0; i < count; i++) {
      int cell = cells[places[i]];
      if (cell > 0) {
        counts[cell - 1]++;
      } else if (cell < 0) {
        plainCell(cell);
      }
    }
  }

  private void plainCell(int cell) {
    if (cell > 0) {
      plain(cell - 1);
    } else if (cell < 0) {
      int at = -1 - cell;
      int[] more = items.more;
      for (int i = 1; i <= more[at]; i++) {
        plain(more[at + i]);
      }
    }
  }

  /// Counts a value that the item has only once.
  void plain(int ordinal) {
    if (values.mixed) {
      counts[values.canon[ordinal]]++;
      numbers[ordinal]++;
    } else {
      counts[ordinal]++;
    }
  }

  @Override
  public void several(Cursor cursor, int[] some, int count) {
    if (rows.empty()) {
      plainCell(items.cell(cursor.local));
      return;
    }
    next();
    onceCell(items.cell(cursor.local), items.more);
    for (int i = 0; i < count; i++) {
      onceCell(rows.cell(some[i] - cursor.block.firstRow), rows.more);
    }
  }

  private void onceCell(int cell, int[] more) {
    if (cell > 0) {
      once(cell - 1);
    } else if (cell < 0) {
      int at = -1 - cell;
      for (int i = 1; i <= more[at]; i++) {
        once(more[at + i]);
      }
    }
  }

  /// Begins an item whose values may come more than once.
  void next() {
    if (seen.length == 0) {
      seen = new int[2 * values.size];
    }
    stamp++;
  }

  /// Counts a value unless the item had it before.
  void once(int ordinal) {
    int canon = values.canon[ordinal];
    if (seen[canon] != stamp) {
      seen[canon] = stamp;
      counts[canon]++;
    }
    if (values.mixed && seen[values.size + ordinal] != stamp) {
      seen[values.size + ordinal] = stamp;
      numbers[ordinal]++;
    }
  }

  @Override
  public List<Facet> facets(Wanted wanted) {
    var statistics = new Statistics();
    int[] numbered = values.mixed ? numbers : counts;
    for (int o = 0; o < values.size; o++) {
      if (counts[o] > 0 && !values.shown[o].isEmpty()) {
        wanted.offer(values.shown[o], counts[o]);
      }
      if (numbered[o] > 0 && !Double.isNaN(values.number[o])) {
        statistics.add(values.number[o], numbered[o]);
      }
    }
    return List.of(new Facet(name, wanted.best(), true, statistics.numbers()));
  }
}
