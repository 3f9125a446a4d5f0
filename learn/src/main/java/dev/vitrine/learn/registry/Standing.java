package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.VitrineException;

/// Which versions rank.
///
/// @param live the one that ranks, 0 for none
/// @param before the one that ranked before it, 0 for none
/// @param canary the one that ranks for some shoppers, 0 for none
/// @param share of shoppers that the canary ranks for, 0 to 1
public record Standing(int live, int before, int canary, double share) {
  /// None ranks.
  public static final Standing NONE = new Standing(0, 0, 0, 0);

  /// A version ranks for everybody.
  Standing promoted(int version) {
    return version == live ? new Standing(live, before, 0, 0) : new Standing(version, live, 0, 0);
  }

  /// A version ranks for some.
  Standing tried(int version, double of) {
    if (!(of > 0 && of < 1)) {
      throw VitrineException.badRequest("a share of shoppers lies between 0 and 1, not " + of);
    }
    return new Standing(live, before, version, of);
  }

  /// Without the canary where there is one, else as it was before the last promotion.
  Standing rolledBack() {
    return canary > 0 ? new Standing(live, before, 0, 0) : new Standing(before, live, 0, 0);
  }
}
