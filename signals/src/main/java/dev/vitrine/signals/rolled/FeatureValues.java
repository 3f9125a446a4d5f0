package dev.vitrine.signals.rolled;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Some of the features of rolled candidates: how they are asked for, and what comes.
///
/// @param names of the features, in the order of their values
record FeatureValues(List<String> names) {
  FeatureValues {
    names = List.copyOf(names);
  }

  /// The expression that asks for them.
  String asked() {
    return names.stream()
        .map(name -> "features[" + quoted(name) + "]")
        .collect(Collectors.joining(", ", "[", "]::FLOAT[]"));
  }

  /// The values; not-a-number where there is none.
  float[] of(Array array) throws SQLException {
    Object[] all = (Object[]) array.getArray();
    float[] values = new float[names.size()];
    for (int f = 0; f < values.length; f++) {
      values[f] = all[f] instanceof Number number ? number.floatValue() : Float.NaN;
    }
    return values;
  }

  /// Text as it stands in a query.
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
