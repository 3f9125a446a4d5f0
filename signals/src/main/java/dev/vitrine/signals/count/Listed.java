package dev.vitrine.signals.count;

/// The things of a key that were counted most lately, with what is left of their counts, the
/// greatest first.
///
/// @param total what is left of all that was counted for the key
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Listed(long[] things, double[] counts, double total) {
  /// Nothing was counted.
  public static final Listed NONE = new Listed(new long[0], new double[0], 0);

  /// How many things there are.
  public int size() {
    return things.length;
  }
}
