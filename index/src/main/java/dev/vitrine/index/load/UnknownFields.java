package dev.vitrine.index.load;

import dev.vitrine.index.form.KnownFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// A count of the top-level fields that became attributes.
final class UnknownFields {
  private static final int MOST = 10_000;

  private final Map<String, Long> counts = new HashMap<>();

  void count(ObjectNode document) {
    for (var property : document.properties()) {
      String name = property.getKey();
      if (!KnownFields.known(document, name)
          && (counts.size() < MOST || counts.containsKey(name))) {
        counts.merge(name, 1L, Long::sum);
      }
    }
  }

  List<Outcome.Unknown> list() {
    var list = new ArrayList<Outcome.Unknown>();
    counts.forEach((field, rows) ->
        list.add(new Outcome.Unknown(field, rows, KnownFields.nearest(field).orElse(""))));
    list.sort(
        Comparator.comparingLong(Outcome.Unknown::rows)
            .reversed()
            .thenComparing(Outcome.Unknown::field));
    return list;
  }
}
