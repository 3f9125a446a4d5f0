package dev.vitrine.index.column;

/// A 64-bit number that stands for a text; equal texts have equal numbers.
final class Hash {
  private Hash() {}

  /// The hash of a text's UTF-16 units.
  static long of(CharSequence text) {
    long hash = 0x9E3779B97F4A7C15L ^ text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0xFF51AFD7ED558CCDL;
      hash ^= hash >>> 32;
    }
    return mix(hash);
  }

  /// Spreads a number's bits.
  static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
