package dev.vitrine.search.finalstage;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;

/// Two tiers by the first stage: what has at least a share of the best score, and what has not.
/// When nothing is asked in words everything is as plausible.
///
/// @param share of the best score, 0 to 1
public record PlausibleTiers(double share) implements Tiering {
  @Override
  public int[] of(Understood understood, View view, Candidates candidates, int n) {
    int[] tiers = new int[n];
    double best = 0;
    for (int row = 0; row < n; row++) {
      best = Math.max(best, candidates.score(row));
    }
    for (int row = 0; row < n && !understood.browsing(); row++) {
      tiers[row] = candidates.score(row) >= share * best ? 0 : 1;
    }
    return tiers;
  }
}
