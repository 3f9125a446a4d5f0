package dev.vitrine.app.command;

import dev.vitrine.learn.expand.ExpansionTraining;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.recall.Quota;

/// A temporary shop that can be told what words of queries also stand for.
public interface ExpandingShop extends TemporaryShop {
  /// What may be found by that, in whatever is indexed from now on.
  ///
  /// @param floor the least that an item must cover of the words, 0 to 1
  void expandBy(Quota quota, double floor);

  /// Learns from what was chosen of what was indexed last.
  Expansions expansions(ChosenPairs pairs, ExpansionTraining.Told told);

  /// Expands words by these from now on.
  void expand(Expansions expansions);
}
