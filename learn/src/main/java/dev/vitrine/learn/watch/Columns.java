package dev.vitrine.learn.watch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What is known before each impression, in named columns that belong to parts.
final class Columns {
  private final List<String> names = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final List<float[]> values = new ArrayList<>();

  /// Adds a column.
  void add(String part, String name, float[] column) {
    names.add(name);
    parts.add(part);
    values.add(column);
  }

  /// The parts in the order in which they came.
  Set<String> parts() {
    return new LinkedHashSet<>(parts);
  }

  /// Those of some parts.
  Columns of(Predicate<String> wanted) {
    var some = new Columns();
    for (int c = 0; c < names.size(); c++) {
      if (wanted.test(parts.get(c))) {
        some.add(parts.get(c), names.get(c), values.get(c));
      }
    }
    return some;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  int size() {
    return names.size();
  }

  /// A column by its name.
  float[] column(String name) {
    return values.get(names.indexOf(name));
  }

  /// The columns of some rows.
  float[][] rows(int[] rows) {
    float[][] some = new float[values.size()][rows.length];
    for (int c = 0; c < some.length; c++) {
      float[] all = values.get(c);
      for (int i = 0; i < rows.length; i++) {
        some[c][i] = all[rows[i]];
      }
    }
    return some;
  }
}
