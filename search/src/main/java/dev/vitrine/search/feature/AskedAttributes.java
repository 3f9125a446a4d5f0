package dev.vitrine.search.feature;

import java.util.HashMap;
import java.util.Map;

/// The attributes that a query names values of, as the candidates show it, and how sure that is:
/// the share of the query's information that such a value carries, times the share of the
/// candidates with the attribute, weighed by how well their words match, that have such a value.
final class AskedAttributes {
  private static final int MOST = 8;

  private final RowValues values;
  private final float[] information;
  private final int[] attributes = new int[MOST];
  private final long[] named = new long[MOST];
  private final float[] sure = new float[MOST];
  private final boolean[] has = new boolean[MOST];
  private final boolean[] right = new boolean[MOST];
  private int size;

  AskedAttributes(Rows rows, RowValues values) {
    this.values = values;
    this.information = rows.information();
    Map<Integer, Long> masks = new HashMap<>();
    for (int at = 0; at < values.end(values.rows() - 1); at++) {
      if (values.named(at) != 0) {
        masks.merge(values.attribute(at), values.named(at), (a, b) -> a | b);
      }
    }
    masks.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(MOST)
        .forEach(asked -> {
          attributes[size] = asked.getKey();
          named[size++] = asked.getValue();
        });
    if (size > 0) {
      weigh(rows);
    }
  }

  private void weigh(Rows rows) {
    long[] say = rows.say();
    double[] with = new double[MOST];
    double[] having = new double[MOST];
    for (int row = 0; row < rows.size(); row++) {
      read(row);
      for (int a = 0; a < size; a++) {
        with[a] += has[a] ? say[row] : 0;
        having[a] += right[a] ? say[row] : 0;
      }
    }
    for (int a = 0; a < size; a++) {
      float share = with[a] > 0 ? (float) (having[a] / with[a]) : 0;
      sure[a] = share * WordMatch.share(named[a], information);
    }
  }

  /// Reads what an item says of the attributes that are asked for.
  ///
  /// @return a bit for each word of the query that its values are named by
  private long read(int row) {
    long bits = 0;
    for (int a = 0; a < size; a++) {
      has[a] = false;
      right[a] = false;
      for (int at = values.first(row); at < values.end(row); at++) {
        if (values.attribute(at) == attributes[a]) {
          has[a] = true;
          right[a] |= values.named(at) != 0;
          bits |= values.named(at);
        }
      }
    }
    return bits;
  }

  /// A bit for each word of the query that values of an item are named by.
  long named(int row) {
    return read(row);
  }

  /// How sure it is that another value is asked for than an item has.
  float conflict(int row) {
    float most = 0;
    read(row);
    for (int a = 0; a < size; a++) {
      most = has[a] && !right[a] ? Math.max(most, sure[a]) : most;
    }
    return Math.min(1, most);
  }
}
