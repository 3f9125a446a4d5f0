package dev.vitrine.search.explore;

/// What looks like chance about a search and is the same whenever it is asked for.
public final class Chance {
  /// Odd, so that every number in has its own number out.
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private Chance() {}

  /// Bits of a search, by its id.
  public static long of(String search) {
    long bits = 0;
    for (int i = 0; i < search.length(); i++) {
      bits = (bits ^ search.charAt(i)) * MIX;
      bits ^= bits >>> 29;
    }
    return bits * MIX;
  }

  /// Whether bits belong to a share, 0 to 1. Those of a smaller share belong to a greater one, too.
  public static boolean within(long bits, double share) {
    return (bits >>> 11) * 0x1.0p-53 < share;
  }
}
