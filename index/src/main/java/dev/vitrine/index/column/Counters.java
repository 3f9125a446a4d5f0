package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses how a facet is counted.
final class Counters {
  /// The facet name that stands for every attribute.
  static final String EVERY = "*";

  private Counters() {}

  /// A counter for an attribute, or for all of them but those named.
  static Counter of(String attribute, Set<String> named, Columns columns, Cursor cursor) {
    if (attribute.equals(EVERY)) {
      var numbers = new ArrayList<NumberCounter>();
      for (String name : Builtin.names(columns.slots())) {
        columns.source(name, cursor).ifPresent(s -> numbers.add(new NumberCounter(name, s)));
      }
      return new AllCounter(columns.dictionary(), numbers, named);
    }
    Optional<Source> source = columns.source(attribute, cursor);
    if (source.isPresent()) {
      return new NumberCounter(attribute, source.get());
    }
    Optional<Attribute> found = columns.dictionary().find(attribute);
    return found.isPresent()
        ? cursor.follow(new ValueCounter(found.get()))
        : new Nothing(attribute);
  }

  /// Counts an attribute that no item has.
  private record Nothing(String attribute) implements Counter {
    @Override
    public void each(Block block, int[] places, int[] rows, int count) {}

    @Override
    public void several(Cursor cursor, int[] rows, int count) {}

    @Override
    public List<Facet> facets(Wanted wanted) {
      return List.of(new Facet(attribute, List.of(), true, Optional.empty()));
    }
  }
}
