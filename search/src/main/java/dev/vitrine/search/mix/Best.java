package dev.vitrine.search.mix;

import java.util.List;
import java.util.Optional;

/// The page that is worth most of those that several generators make; the first one's of several
/// that are worth the same.
///
/// @param generators ways to make pages, the first one the plainest
record Best(List<Generator> generators) {
  private static final double ROUNDING = 1e-9;

  Best {
    generators = List.copyOf(generators);
  }

  /// Whether something is worth more than something else, by more than rounding.
  static boolean more(double one, double other) {
    return one > other + ROUNDING * Math.abs(other);
  }

  /// The page, or nothing when nobody found one.
  Optional<int[]> page(Task task) {
    Optional<int[]> best = Optional.empty();
    double most = 0;
    for (Generator generator : generators) {
      Optional<int[]> page = generator.page(task);
      if (page.isPresent()) {
        double worth = task.evaluator.worth(task, page.get());
        if (best.isEmpty() || more(worth, most)) {
          best = page;
          most = worth;
        }
      }
    }
    return best;
  }
}
