package dev.vitrine.app.shop;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Features;
import java.util.Optional;

/// Columns as they were when they were last looked into item by item, which is dear to begin and
/// cheap to go on with. For one thread at a time.
final class LastColumns {
  private Optional<Seen> seen = Optional.empty();

  private record Seen(Columns columns, int size, Features items) {}

  /// Columns item by item, the one in a slot among them.
  Features items(Columns columns, int slot) {
    if (seen.filter(s -> s.columns() == columns && slot < s.size()).isEmpty()) {
      seen = Optional.of(new Seen(columns, columns.size(), columns.features()));
    }
    return seen.orElseThrow().items();
  }
}
