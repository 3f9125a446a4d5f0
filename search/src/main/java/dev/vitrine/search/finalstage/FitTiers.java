package dev.vitrine.search.finalstage;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;

/// Three tiers by how likely the words alone make a click, against the best item that was found and
/// against what is usual: fitting, doubtful and unfit. What the first stage scores far below its
/// best is doubtful too, since a model may have seen little yet. When nothing is asked in words
/// everything fits.
///
/// @param plausible the share of the best first-stage score below which an item is doubtful, 0 to
///   1; 0 where these scores say nothing of that
/// @param doubtful the share of the usual click rate below which it is, 0 to 1
/// @param unfit the share of that below which it is unfit, 0 to 1
public record FitTiers(double plausible, double doubtful, double unfit) implements Tiering {
  @Override
  public int[] of(
      Understood understood, View view, Candidates candidates, double[] fit, double usual) {
    int[] tiers = new int[fit.length];
    double score = 0;
    double likely = 0;
    for (int row = 0; row < fit.length; row++) {
      score = Math.max(score, candidates.score(row));
      likely = Math.max(likely, fit[row]);
    }
    double measure = Math.min(usual, likely);
    for (int row = 0; row < fit.length && !understood.browsing(); row++) {
      int behind = plausible > 0 && candidates.score(row) < plausible * score ? 1 : 0;
      tiers[row] = Math.max(behind, tier(fit[row], measure));
    }
    return tiers;
  }

  /// The tier of an item by how well it fits alone.
  ///
  /// @param measure the usual click rate, or that of the best item where it is less
  public int tier(double fit, double measure) {
    return fit < unfit * measure ? UNFIT : fit < doubtful * measure ? 1 : 0;
  }

  /// The same where the first stage says nothing of how plausible items are.
  public FitTiers alone() {
    return new FitTiers(0, doubtful, unfit);
  }
}
