package dev.vitrine.search.finalstage;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;

/// Divides candidates into tiers by how relevant they are: what they are worth may move them within
/// a tier and never across two.
public sealed interface Tiering permits FitTiers, RelevanceTiers {
  /// The tier of what is not shown where there is anything else.
  int UNFIT = 2;

  /// The tier of each of the first candidates, 0 for the best one, up to {@link #UNFIT}.
  ///
  /// @param fit how likely each of them is clicked as far as the words tell
  /// @param usual how likely a card is clicked
  int[] of(Understood understood, View view, Candidates candidates, double[] fit, double usual);
}
