package dev.vitrine.learn.policy;

/// What estimates need of an explored page, its first places.
///
/// @param who whose it was, by a number that stands for the shopper
/// @param search its search, and `items` what stood there, by numbers that stand for them
/// @param time when it was served, in milliseconds since 1970
/// @param weights by ranking and place, see {@link DrawnPage#weights}
/// @param expected by ranking, gain and place, see {@link DrawnPage#expected}
/// @param guessed by gain and place, see {@link DrawnPage#guessed}
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageFacts(
    long who,
    long search,
    long time,
    long[] items,
    double[] prices,
    double[][] weights,
    float[][][] expected,
    float[][] guessed) {
  /// How many places it has.
  int places() {
    return items.length;
  }
}
