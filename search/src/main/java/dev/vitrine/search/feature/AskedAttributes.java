package dev.vitrine.search.feature;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The attributes that a query names values of, as the candidates show it, and how sure that is:
/// the share of the query's information that such a value carries, times the share of the
/// candidates with the attribute, weighed by how well their words match, that have such a value.
/// Where there are many, the first by name, since their numbers come as items are written.
final class AskedAttributes {
  private static final int MOST = 8;

  private final float[] information;
  private final int[] attributes = new int[MOST];
  private final long[] named = new long[MOST];
  private final float[] sure = new float[MOST];
  private int size;

  /// A bit for each of the attributes that each row has, and for each that it has a named value of.
  private final byte[] has;

  private final byte[] right;

  /// A bit for each word of the query that values of each row are named by.
  private final long[] words;

  AskedAttributes(Rows rows, RowValues values) {
    this.information = rows.information();
    Map<Integer, Long> masks = new HashMap<>();
    values.eachNamed((attribute, words) -> masks.merge(attribute, words, (a, b) -> a | b));
    masks.keySet().stream()
        .sorted(Comparator.comparing(values::name))
        .limit(MOST)
        .forEach(asked -> {
          attributes[size] = asked;
          named[size++] = masks.getOrDefault(asked, 0L);
        });
    int many = size > 0 ? rows.size() : 0;
    has = new byte[many];
    right = new byte[many];
    words = new long[many];
    if (size > 0) {
      read(values);
      weigh(rows.say());
    }
  }

  /// Reads what the rows say of the attributes that are asked for.
  private void read(RowValues values) {
    byte[] asked = asked(values);
    for (int row = 0; row < has.length; row++) {
      int all = 0;
      int those = 0;
      long bits = 0;
      for (int at = values.first(row); at < values.end(row); at++) {
        int bit = asked[values.attribute(at)];
        if (bit != 0) {
          all |= bit;
          those |= values.named(at) != 0 ? bit : 0;
          bits |= values.named(at);
        }
      }
      has[row] = (byte) all;
      right[row] = (byte) those;
      words[row] = bits;
    }
  }

  /// For each attribute its bit, 0 when it is not asked for.
  private byte[] asked(RowValues values) {
    byte[] asked = new byte[values.attributes()];
    for (int a = 0; a < size; a++) {
      asked[attributes[a]] = (byte) (1 << a);
    }
    return asked;
  }

  private void weigh(long[] say) {
    for (int a = 0; a < size; a++) {
      double with = 0;
      double having = 0;
      for (int row = 0; row < say.length; row++) {
        with += (has[row] >>> a & 1) == 1 ? say[row] : 0;
        having += (right[row] >>> a & 1) == 1 ? say[row] : 0;
      }
      float share = with > 0 ? (float) (having / with) : 0;
      sure[a] = share * WordMatch.share(named[a], information);
    }
  }

  /// A bit for each word of the query that values of an item are named by.
  long named(int row) {
    return size == 0 ? 0 : words[row];
  }

  /// How sure it is that another value is asked for than an item has.
  float conflict(int row) {
    float most = 0;
    int wrong = size == 0 ? 0 : has[row] & ~right[row];
    for (int a = 0; a < size; a++) {
      most = (wrong >>> a & 1) == 1 ? Math.max(most, sure[a]) : most;
    }
    return Math.min(1, most);
  }
}
