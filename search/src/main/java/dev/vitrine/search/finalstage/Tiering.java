package dev.vitrine.search.finalstage;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;

/// Divides candidates into tiers by how relevant they are: what they are worth may move them within
/// a tier and never across two.
public sealed interface Tiering permits PlausibleTiers, RelevanceTiers {
  /// The tier of each of the first candidates, 0 for the best one.
  ///
  /// @param n how many from the top
  int[] of(Understood understood, View view, Candidates candidates, int n);
}
