package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Extraction;
import dev.vitrine.search.tagging.FeatureRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Labelled queries with their features numbered in the order they were first seen.
final class Examples {
  private final Extraction extraction;
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<Example> list = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  Examples(Extraction extraction) {
    this.extraction = extraction;
  }

  /// Adds a query.
  ///
  /// @param weight how much it counts, 1 for one that a person labelled
  void add(LabelledQuery labelled, float weight) {
    List<FeatureRow> rows = extraction.of(labelled.query());
    int[][] features = new int[rows.size()][];
    float[][] values = new float[rows.size()][];
    for (int t = 0; t < features.length; t++) {
      FeatureRow row = rows.get(t);
      features[t] = new int[row.size()];
      values[t] = new float[row.size()];
      for (int i = 0; i < row.size(); i++) {
        features[t][i] = number(row.key(i));
        values[t][i] = row.value(i);
      }
    }
    list.add(new Example(features, values, labelled.numbers(), weight));
  }

  private int number(long key) {
    int number = numbers.computeIfAbsent(key, k -> numbers.size());
    if (number == counts.size()) {
      counts.add(0);
    }
    counts.set(number, counts.get(number) + 1);
    return number;
  }

  List<Example> list() {
    return list;
  }

  /// How many features there are.
  int features() {
    return counts.size();
  }

  /// How many words have a feature.
  int count(int feature) {
    return counts.get(feature);
  }

  /// The hashed names by number.
  long[] keys() {
    long[] keys = new long[counts.size()];
    numbers.forEach((key, number) -> keys[number] = key);
    return keys;
  }
}
