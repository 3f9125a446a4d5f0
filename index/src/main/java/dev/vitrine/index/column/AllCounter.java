package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Counts the values of every attribute, going along each item's own list.
final class AllCounter implements Counter {
  private final Attribute[] attributes;
  private final ValueCounter[] counters;
  private final ValueCounter none;
  private final List<ValueCounter> made = new ArrayList<>();
  private final List<NumberCounter> numbers;
  private final Set<String> except;
  private final int[][] attributeOf;
  private final int[][] ordinalOf;
  private final int[] begun;
  private int stamp;

  /// @param except attributes asked for by name, which are counted by themselves
  AllCounter(Dictionary dictionary, List<NumberCounter> numbers, Set<String> except) {
    attributes = dictionary.attributes();
    none = new ValueCounter(new Attribute(-1, ""));
    counters = new ValueCounter[attributes.length];
    Arrays.fill(counters, none);
    begun = new int[attributes.length];
    this.numbers = numbers;
    this.except = except;
    attributeOf = dictionary.attributeOf();
    ordinalOf = dictionary.ordinalOf();
  }

  @Override
  public void each(Block block, int[] places, int[] rows, int count) {
    Lists lists = block.items.lists();
    for (int i = 0; i < count; i++) {
      for (int v = lists.offsets[places[i]]; v < lists.offsets[places[i] + 1]; v++) {
        int attribute = Ints.at(attributeOf, lists.values[v]);
        counter(attribute).plain(Ints.at(ordinalOf, lists.values[v]));
      }
    }
    for (int i = 0; i < numbers.size(); i++) {
      numbers.get(i).each(block, places, rows, count);
    }
  }

  private ValueCounter counter(int attribute) {
    ValueCounter counter = counters[attribute];
    if (counter == none) {
      counter = new ValueCounter(attributes[attribute]);
      counters[attribute] = counter;
      made.add(counter);
    }
    return counter;
  }

  @Override
  public void several(Cursor cursor, int[] rows, int count) {
    stamp++;
    along(cursor.block.items.lists(), cursor.local);
    for (int i = 0; i < count; i++) {
      along(cursor.block.rows.lists(), rows[i] - cursor.block.firstRow);
    }
    for (int i = 0; i < numbers.size(); i++) {
      numbers.get(i).several(cursor, rows, count);
    }
  }

  private void along(Lists lists, int place) {
    for (int v = lists.offsets[place]; v < lists.offsets[place + 1]; v++) {
      int attribute = Ints.at(attributeOf, lists.values[v]);
      ValueCounter counter = counter(attribute);
      if (begun[attribute] != stamp) {
        begun[attribute] = stamp;
        counter.next();
      }
      counter.once(Ints.at(ordinalOf, lists.values[v]));
    }
  }

  @Override
  public List<Facet> facets(Wanted wanted) {
    var facets = new ArrayList<Facet>();
    for (Counter counter : made) {
      facets.addAll(counter.facets(wanted.fresh()));
    }
    for (Counter counter : numbers) {
      facets.addAll(counter.facets(wanted.fresh()));
    }
    facets.removeIf(f -> f.counts().isEmpty() || except.contains(f.attribute()));
    facets.sort(Comparator.comparing(Facet::attribute));
    return facets;
  }
}
