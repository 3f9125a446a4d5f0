package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.behaviour.Faces;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Candidates divided by kind, each kind in its own order, taken one by one.
final class ByKind {
  private final Map<ItemKind, Deque<Integer>> left = new EnumMap<>(ItemKind.class);

  ByKind(Candidates candidates, Faces faces) {
    for (int row = 0; row < candidates.size(); row++) {
      left.computeIfAbsent(faces.kind(row), _ -> new ArrayDeque<>()).add(row);
    }
  }

  /// Whether there is something left of a kind.
  boolean has(ItemKind kind) {
    return Optional.ofNullable(left.get(kind)).filter(rows -> !rows.isEmpty()).isPresent();
  }

  /// The row of the best that is left of a kind.
  Optional<Integer> best(ItemKind kind) {
    return Optional.ofNullable(left.get(kind)).map(Deque::peek);
  }

  /// Takes the best of a kind, or the best of all where nothing is left of it.
  int take(ItemKind kind) {
    ItemKind from =
        has(kind)
            ? kind
            : left.keySet().stream()
                .filter(this::has)
                .min(Comparator.comparingInt(other -> best(other).orElseThrow()))
                .orElseThrow();
    return Optional.ofNullable(left.get(from)).map(Deque::poll).orElseThrow();
  }
}
