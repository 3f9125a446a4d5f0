package dev.vitrine.signals.count;

/// A 64-bit number that stands for a text or for several numbers; equal ones have equal numbers,
/// and 0 stands for nothing.
public final class Hash {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long FACTOR = 0xFF51AFD7ED558CCDL;

  private Hash() {}

  /// The number of a text, by its UTF-16 units; 0 for an empty one.
  public static long of(CharSequence text) {
    if (text.isEmpty()) {
      return 0;
    }
    long hash = SEED ^ text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FACTOR;
      hash ^= hash >>> 32;
    }
    return mixed(hash);
  }

  /// The number of two numbers in their order, never 0.
  public static long of(long one, long other) {
    return mixed((one ^ (one >>> 31)) * FACTOR + other * SEED + 1);
  }

  /// Spreads a number's bits; never 0.
  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    return z == 0 ? SEED : z;
  }
}
