package dev.vitrine.learn.vector;

import java.util.function.Consumer;

/// Where pairs of queries and chosen items come from: a log, or what was counted of events.
public interface ChosenPairs {
  /// None.
  ChosenPairs NONE = _ -> {};

  /// Shows all, in the same order each time as long as they are the same.
  void each(Consumer<ChosenPair> shown);
}
