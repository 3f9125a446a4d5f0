package dev.vitrine.search.mix;

import java.util.Optional;

/// Puts into each slot what adds most there.
record Greedy() implements Generator {
  @Override
  public Optional<int[]> page(Task task) {
    return Filling.greedy(task, TRIES);
  }
}
