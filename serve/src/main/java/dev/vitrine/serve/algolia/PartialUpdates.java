package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.node.ObjectNode;

/// Writes in which fields may be given as operations, such as `{"_operation": "Increment", "value":
/// 1}`. Each is worked out from the item as it is then; writes with operations wait for each other,
/// so that no two count from the same number.
final class PartialUpdates {
  private static final String MARK = "\"_operation\"";

  private final ReentrantLock turn = new ReentrantLock();

  /// Records changes, all or none.
  ///
  /// @return the number of the write
  long write(Catalogue catalogue, List<Change> changes) {
    if (changes.stream().noneMatch(PartialUpdates::operates)) {
      return catalogue.write(changes);
    }
    turn.lock();
    try {
      return catalogue.write(plain(catalogue, changes));
    } finally {
      turn.unlock();
    }
  }

  private static boolean operates(Change change) {
    return change instanceof Change.Patch patch && patch.fields().contains(MARK);
  }

  /// The changes without operations, in the same order.
  private static List<Change> plain(Catalogue catalogue, List<Change> changes) {
    var items = new HashMap<String, Optional<ObjectNode>>();
    var out = new ArrayList<Change>();
    for (Change change : changes) {
      switch (change) {
        case Change.Put put -> {
          items.put(put.document().id(), Optional.of(HitWriter.item(put.document())));
          out.add(put);
        }
        case Change.Patch patch -> patched(patch, catalogue, items).ifPresent(out::add);
        case Change.Remove remove -> {
          items.put(remove.id(), Optional.empty());
          out.add(remove);
        }
        case Change.Clear _, Change.Reprice _ -> out.add(change);
      }
    }
    return out;
  }

  /// The patch with values instead of operations; none when an operation does not apply.
  private static Optional<Change> patched(
      Change.Patch patch, Catalogue catalogue, Map<String, Optional<ObjectNode>> items) {
    Optional<ObjectNode> known =
        items.computeIfAbsent(patch.id(), id -> catalogue.find(id).map(HitWriter::item));
    ObjectNode item = known.orElseGet(Json::object);
    ObjectNode values = Json.object();
    for (var field : Json.read(patch.fields()).properties()) {
      var value = BuiltIn.value(field.getKey(), field.getValue(), item.path(field.getKey()));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.set(field.getKey(), value.get());
    }
    if (known.isPresent() || patch.create()) {
      item.setAll(values);
      items.put(patch.id(), Optional.of(item));
    }
    return Optional.of(new Change.Patch(patch.id(), Json.text(values), patch.create()));
  }
}
