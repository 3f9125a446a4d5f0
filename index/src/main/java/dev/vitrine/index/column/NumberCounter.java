package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import java.util.List;

/// Counts the distinct numbers of a source, in a hash table that grows.
final class NumberCounter implements Counter {
  private final String name;
  private final Source source;
  private double[] keys = new double[64];
  private int[] counts = new int[64];
  private int[] seen = new int[64];
  private int size;
  private int stamp;

  NumberCounter(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  @Override
  public void each(Block block, int[] places, int[] rows, int count) {
    for (int i = 0; i < count; i++) {
      stamp++;
      add(source.at(block.firstSlot + places[i], rows[i]));
    }
  }

  @Override
  public void several(Cursor cursor, int[] rows, int count) {
    stamp++;
    for (int i = 0; i < (source.perRow() ? count : 1); i++) {
      add(source.at(cursor.slot, rows[i]));
    }
  }

  private void add(double number) {
    if (Double.isNaN(number)) {
      return;
    }
    int at = place(number);
    if (counts[at] == 0) {
      if (2 * size >= keys.length) {
        grow();
        at = place(number);
      }
      size++;
      keys[at] = number;
    }
    if (seen[at] != stamp) {
      seen[at] = stamp;
      counts[at]++;
    }
  }

  private int place(double number) {
    int mask = keys.length - 1;
    int at = (int) Hash.mix(Double.doubleToRawLongBits(number)) & mask;
    while (counts[at] != 0 && keys[at] != number) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    double[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldSeen = seen;
    keys = new double[2 * oldKeys.length];
    counts = new int[keys.length];
    seen = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
        seen[at] = oldSeen[i];
      }
    }
  }

  @Override
  public List<Facet> facets(Wanted wanted) {
    var statistics = new Statistics();
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 0) {
        wanted.offer(source.shown(keys[i]), counts[i]);
        if (source.numeric()) {
          statistics.add(keys[i], counts[i]);
        }
      }
    }
    return List.of(new Facet(name, wanted.best(), true, statistics.numbers()));
  }
}
