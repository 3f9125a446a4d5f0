package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.VitrineException;

/// Which versions rank.
///
/// @param live the one that ranks, 0 for none
/// @param before the one that ranked before it, 0 for none
/// @param canary the one that ranks for some shoppers, 0 for none
/// @param share of shoppers that the canary ranks for, 0 to 1
/// @param shadow the one that scores pages that others rank, 0 for none
public record Standing(int live, int before, int canary, double share, int shadow) {
  /// None ranks.
  public static final Standing NONE = new Standing(0, 0, 0, 0);

  /// None is in shadow.
  public Standing(int live, int before, int canary, double share) {
    this(live, before, canary, share, 0);
  }

  /// A version ranks for everybody.
  Standing promoted(int version) {
    return version == live
        ? new Standing(live, before, 0, 0, shadow)
        : new Standing(version, live, 0, 0, shadow == version ? 0 : shadow);
  }

  /// A version ranks for some.
  Standing tried(int version, double of) {
    if (!(of > 0 && of < 1)) {
      throw VitrineException.badRequest("a share of shoppers lies between 0 and 1, not " + of);
    }
    return new Standing(live, before, version, of, shadow == version ? 0 : shadow);
  }

  /// A version scores pages that others rank; 0 for none.
  Standing shadowed(int version) {
    return new Standing(live, before, canary, share, version);
  }

  /// Without the canary where there is one, else as it was before the last promotion.
  Standing rolledBack() {
    return canary > 0
        ? new Standing(live, before, 0, 0, shadow)
        : new Standing(before, live, 0, 0, shadow == before ? 0 : shadow);
  }

  /// Whether a version ranks for anybody, did before, or is in shadow.
  boolean names(int version) {
    return version == live || version == before || version == canary || version == shadow;
  }
}
