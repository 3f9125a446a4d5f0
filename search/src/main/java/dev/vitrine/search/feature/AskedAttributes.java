package dev.vitrine.search.feature;

import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.query.Attributes;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// The attributes that a query names values of, as the candidates show it, and how sure that is:
/// the share of the query's information that such a value carries, times the share of the
/// candidates with the attribute, weighed by how well their words match, that have such a value.
final class AskedAttributes {
  private static final int MOST = 8;

  private final Features items;
  private final NamedValues words;
  private final float[] information;
  private final int[] attributes = new int[MOST];
  private final long[] named = new long[MOST];
  private final float[] sure = new float[MOST];
  private final double[] with = new double[MOST];
  private final double[] having = new double[MOST];
  private int size;

  AskedAttributes(Rows rows, NamedValues words) {
    this.items = rows.view().items();
    this.words = words;
    this.information = rows.information();
    Map<Integer, Long> masks = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      items.values(rows.slot(row), value -> find(masks, value));
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

  private void find(Map<Integer, Long> masks, int value) {
    int attribute = items.attributeOf(value);
    String name = items.attributeName(attribute);
    if (name.equals(Attributes.KIND) || name.startsWith(Attributes.CATEGORY_LEVEL)) {
      return;
    }
    long bits = words.words(items.shown(value));
    if (bits != 0) {
      masks.merge(attribute, bits, (a, b) -> a | b);
    }
  }

  private void weigh(Rows rows) {
    long[] say = Agreement.say(rows);
    for (int row = 0; row < rows.size(); row++) {
      Item one = begin();
      items.values(rows.slot(row), one);
      for (int a = 0; a < size; a++) {
        with[a] += one.has[a] ? say[row] : 0;
        having[a] += one.right[a] ? say[row] : 0;
      }
    }
    for (int a = 0; a < size; a++) {
      float share = with[a] > 0 ? (float) (having[a] / with[a]) : 0;
      sure[a] = share * WordMatch.share(named[a], information);
    }
  }

  /// What one item says, as its values come.
  Item begin() {
    return new Item();
  }

  /// What one item says of the attributes that are asked for.
  final class Item implements IntConsumer {
    private final boolean[] has = new boolean[MOST];
    private final boolean[] right = new boolean[MOST];
    private long bits;

    @Override
    public void accept(int value) {
      int attribute = items.attributeOf(value);
      for (int a = 0; a < size; a++) {
        if (attributes[a] == attribute) {
          long one = words.words(items.shown(value));
          has[a] = true;
          right[a] |= one != 0;
          bits |= one;
        }
      }
    }

    /// A bit for each word of the query that its values are named by.
    long named() {
      return bits;
    }

    /// How sure it is that another value is asked for than it has.
    float conflict() {
      float most = 0;
      for (int a = 0; a < size; a++) {
        most = has[a] && !right[a] ? Math.max(most, sure[a]) : most;
      }
      return Math.min(1, most);
    }
  }
}
