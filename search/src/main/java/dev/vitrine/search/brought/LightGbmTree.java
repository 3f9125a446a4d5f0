package dev.vitrine.search.brought;

import dev.vitrine.search.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One tree of a LightGBM file. Inner places are numbered from 0 and leaves by -1, -2 and so on; a
/// value goes left when it is not above the threshold. Thresholds are doubles there; here each is
/// the greatest float that is not above it, which parts floats in the same way.
final class LightGbmTree {
  private static final int CATEGORIES = 1;
  private static final int DEFAULT_LEFT = 2;
  private static final int MISSING = 2;
  private static final int MISSING_NONE = 0;
  private static final int MISSING_ZERO = 1;
  private static final int MOST_CATEGORY_WORDS = 1 << 15;

  private final Fields fields;
  private final double scale;
  private final Set<Integer> zeroes;
  private final Set<Integer> others;
  private final int leaves;
  private final int[] asked;
  private final double[] thresholds;
  private final int[] decisions;
  private final int[] left;
  private final int[] right;
  private final double[] values;
  private final List<List<Integer>> categories;

  /// @param features how many there are
  /// @param scale what the values of leaves are taken times
  /// @param zeroes filled with the features that take zero for a value that is missing
  /// @param others filled with the features that do not
  LightGbmTree(
      Fields fields, int features, double scale, Set<Integer> zeroes, Set<Integer> others) {
    this.fields = fields;
    this.scale = scale;
    this.zeroes = zeroes;
    this.others = others;
    leaves = fields.number("num_leaves", 1, Wrong.MOST_LEAVES);
    int inner = leaves - 1;
    if (fields.has("is_linear") && fields.number("is_linear", 0, 1) == 1) {
      throw Wrong.refused(
          fields.file(), fields.place(fields.line()), "has a linear model in its leaves");
    }
    asked = inner(fields, "split_feature", inner, 0, features - 1);
    decisions = inner(fields, "decision_type", inner, 0, 15);
    left = inner(fields, "left_child", inner, -leaves, inner - 1);
    right = inner(fields, "right_child", inner, -leaves, inner - 1);
    thresholds = inner == 0 ? new double[0] : fields.decimals("threshold", inner);
    values = fields.decimals("leaf_value", leaves);
    categories = categories(fields);
  }

  private static int[] inner(Fields fields, String key, int inner, int least, int most) {
    return inner == 0 ? new int[0] : fields.numbers(key, inner, least, most);
  }

  private static List<List<Integer>> categories(Fields fields) {
    int sets = fields.number("num_cat", 0, Wrong.MOST_LEAVES);
    if (sets == 0) {
      return List.of();
    }
    int[] bounds = fields.numbers("cat_boundaries", sets + 1, 0, MOST_CATEGORY_WORDS);
    double[] words = fields.decimals("cat_threshold", bounds[sets]);
    var all = new ArrayList<List<Integer>>();
    for (int set = 0; set < sets; set++) {
      if (bounds[set] > bounds[set + 1] || bounds[set + 1] > words.length) {
        throw fields.wrong("cat_boundaries", "the bounds do not rise");
      }
      var one = new ArrayList<Integer>();
      for (int bit = 0; bit < (bounds[set + 1] - bounds[set]) * Integer.SIZE; bit++) {
        long word = (long) words[bounds[set] + bit / Integer.SIZE];
        if (((word >>> (bit % Integer.SIZE)) & 1) == 1) {
          one.add(bit);
        }
      }
      all.add(one);
    }
    return all;
  }

  /// The tree.
  Node root() {
    try {
      return Growth.of(this::place, leaves == 1 ? -1 : 0, 2 * leaves - 1);
    } catch (IllegalArgumentException e) {
      throw Wrong.corrupt(fields.file(), fields.place(fields.line()), "the tree " + e.getMessage());
    }
  }

  private Growth.Place place(int at) {
    if (at < 0) {
      return new Growth.Place.End((float) (scale * values[-at - 1]));
    }
    boolean categorical = (decisions[at] & CATEGORIES) != 0;
    return new Growth.Place.Parting(left[at], right[at], categorical ? oneOf(at) : split(at));
  }

  private Growth.Asking oneOf(int at) {
    int set = (int) thresholds[at];
    if (set < 0 || set >= categories.size()) {
      throw fields.wrong("threshold", "question " + at + " asks for categories that are not there");
    }
    others.add(asked[at]);
    return (low, high) -> new Node.OneOf(asked[at], categories.get(set), false, low, high);
  }

  /// What is missing counts as zero where the training saw no missing value.
  private Growth.Asking split(int at) {
    int missing = decisions[at] >> MISSING;
    if (missing > 2) {
      throw fields.wrong("decision_type", "question " + at + " has " + decisions[at]);
    }
    (missing == MISSING_ZERO ? zeroes : others).add(asked[at]);
    boolean missingLeft =
        missing == MISSING_NONE ? thresholds[at] >= 0 : (decisions[at] & DEFAULT_LEFT) != 0;
    float threshold = below(thresholds[at]);
    return (low, high) -> new Node.Split(asked[at], threshold, missingLeft, low, high);
  }

  /// The greatest float that is not above a number.
  static float below(double number) {
    float near = (float) number;
    return near > number ? Math.nextDown(near) : near;
  }
}
