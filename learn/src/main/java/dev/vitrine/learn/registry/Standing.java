package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.List;

/// Which versions rank.
///
/// @param live the one that ranks, 0 for none
/// @param earlier those that ranked before it, the latest last: what going back leads to, one by
///   one, and from the first of them to none
/// @param canary the one that ranks for some shoppers, 0 for none
/// @param share of shoppers that the canary ranks for, 0 to 1
/// @param shadow the one that scores pages that others rank, 0 for none
public record Standing(int live, List<Integer> earlier, int canary, double share, int shadow) {
  /// How far one can go back.
  private static final int MOST = 5;

  /// None ranks.
  public static final Standing NONE = new Standing(0, List.of(), 0, 0, 0);

  public Standing {
    earlier = List.copyOf(earlier);
  }

  /// One version ranks and nothing else is known.
  public static Standing of(int version) {
    return new Standing(version, List.of(), 0, 0, 0);
  }

  /// The one that ranked before, 0 for none.
  public int before() {
    return earlier.isEmpty() ? 0 : earlier.getLast();
  }

  /// A version ranks for everybody.
  Standing promoted(int version) {
    if (version == live) {
      return new Standing(live, earlier, 0, 0, shadow);
    }
    var next = new ArrayList<>(earlier);
    if (live > 0) {
      next.add(live);
    }
    List<Integer> last = next.subList(Math.max(0, next.size() - MOST), next.size());
    return new Standing(version, last, 0, 0, shadow == version ? 0 : shadow);
  }

  /// A version ranks for some.
  Standing tried(int version, double of) {
    if (!(of > 0 && of < 1)) {
      throw VitrineException.badRequest("a share of shoppers lies between 0 and 1, not " + of);
    }
    if (version == live) {
      throw VitrineException.badRequest("version " + version + " ranks for everybody already");
    }
    return new Standing(live, earlier, version, of, shadow == version ? 0 : shadow);
  }

  /// A version scores pages that others rank; 0 for none.
  Standing shadowed(int version) {
    if (version > 0 && (version == live || version == canary)) {
      throw VitrineException.badRequest("version " + version + " ranks; it cannot be in shadow");
    }
    return new Standing(live, earlier, canary, share, version);
  }

  /// Without the canary where there is one, else as it was before the last promotion that was not
  /// undone.
  Standing rolledBack() {
    if (canary > 0) {
      return new Standing(live, earlier, 0, 0, shadow);
    }
    if (live == 0) {
      throw VitrineException.badRequest("no version ranks: there is nothing to go back to");
    }
    List<Integer> left = earlier.isEmpty() ? earlier : earlier.subList(0, earlier.size() - 1);
    return new Standing(before(), left, 0, 0, shadow == before() ? 0 : shadow);
  }

  /// Whether a version ranks for anybody, did before, or is in shadow.
  boolean names(int version) {
    return version == live || earlier.contains(version) || version == canary || version == shadow;
  }
}
