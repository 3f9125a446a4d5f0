package dev.vitrine.learn.rewrite;

import java.util.Map;
import java.util.TreeMap;

/// What a name stands among, as a vector of length 1: numbers of what it stands with, rising, and
/// how much oftener than by chance.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Profile(int[] with, float[] weights) {
  /// The vector of how often it stands with each thing.
  ///
  /// @param together how often with each
  /// @param alone how often each thing stands anywhere
  /// @param mine how often the name stands anywhere
  /// @param all of how many
  static Profile of(Map<Integer, Integer> together, Alone alone, int mine, int all) {
    var found = new TreeMap<Integer, Double>();
    together.forEach((thing, times) -> {
      double lift = Math.log((double) times * all / ((double) mine * alone.of(thing)));
      if (lift > 0 && times > 1) {
        // One that was seen a few times only may be chance.
        found.put(thing, lift * times / (times + 2.0));
      }
    });
    int[] with = new int[found.size()];
    float[] weights = new float[found.size()];
    double length = 0;
    int at = 0;
    for (var one : found.entrySet()) {
      with[at] = one.getKey();
      weights[at++] = one.getValue().floatValue();
      length += one.getValue() * one.getValue();
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) Math.sqrt(length);
    }
    return new Profile(with, weights);
  }

  /// How often a thing stands anywhere.
  interface Alone {
    int of(int thing);
  }

  boolean isEmpty() {
    return with.length == 0;
  }

  /// The cosine with another one, 0 to 1.
  double like(Profile other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < with.length && j < other.with.length) {
      if (with[i] == other.with[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (with[i] < other.with[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
