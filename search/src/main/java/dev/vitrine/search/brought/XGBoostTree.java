package dev.vitrine.search.brought;

import dev.vitrine.search.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One tree of an XGBoost file. A value goes left when it is below the threshold, or is none of the
/// categories of a question.
final class XGBoostTree {
  private static final int NO_CHILD = -1;
  private static final int MOST_CATEGORY = 1 << 20;

  private final Entry tree;
  private final float scale;
  private final int places;
  private final int[] left;
  private final int[] right;
  private final int[] asked;
  private final float[] numbers;
  private final int[] missingLeft;
  private final Map<Integer, List<Integer>> categories;

  /// @param features how many there are
  /// @param scale what the values of leaves are taken times
  XGBoostTree(Entry tree, int features, float scale) {
    this.tree = tree;
    this.scale = scale;
    Entry params = tree.at("tree_param");
    places = params.at("num_nodes").number(1, 2 * Wrong.MOST_LEAVES);
    if (params.find("size_leaf_vector").map(e -> e.number(0, Wrong.MOST_CLASSES)).orElse(1) > 1) {
      throw Wrong.refused(tree.file(), tree.place(), "has several values in a leaf");
    }
    left = tree.at("left_children").numbers(places, NO_CHILD, places - 1);
    right = tree.at("right_children").numbers(places, NO_CHILD, places - 1);
    asked = tree.at("split_indices").numbers(places, 0, Integer.MAX_VALUE);
    numbers = tree.at("split_conditions").floats(places);
    missingLeft = tree.at("default_left").numbers(places, 0, 1);
    categories = categories();
    for (int at = 0; at < places; at++) {
      if (left[at] != NO_CHILD && asked[at] >= features) {
        throw tree.wrong("asks for feature " + asked[at] + " of " + features);
      }
    }
  }

  private Map<Integer, List<Integer>> categories() {
    var found = new HashMap<Integer, List<Integer>>();
    if (tree.find("categories_nodes").isEmpty()) {
      return found;
    }
    Entry nodes = tree.at("categories_nodes");
    Entry values = tree.at("categories");
    int many = nodes.size(places);
    int all = values.size(MOST_CATEGORY);
    int[] of = nodes.numbers(many, 0, places - 1);
    int[] from = tree.at("categories_segments").numbers(many, 0, all);
    int[] sizes = tree.at("categories_sizes").numbers(many, 0, all);
    int[] flat = values.numbers(all, 0, MOST_CATEGORY);
    for (int i = 0; i < many; i++) {
      if (from[i] + sizes[i] > all) {
        throw tree.wrong("the categories of place " + of[i] + " are not there");
      }
      var one = new ArrayList<Integer>();
      for (int k = 0; k < sizes[i]; k++) {
        one.add(flat[from[i] + k]);
      }
      found.put(of[i], one.stream().sorted().toList());
    }
    return found;
  }

  /// The tree.
  Node root() {
    try {
      return Growth.of(this::place, 0, places);
    } catch (IllegalArgumentException e) {
      throw tree.wrong("the tree " + e.getMessage());
    }
  }

  private float number(int at) {
    if (Float.isNaN(numbers[at]) || numbers[at] == Float.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException("has " + numbers[at] + " at place " + at);
    }
    return numbers[at];
  }

  private Growth.Place place(int at) {
    if (left[at] == NO_CHILD) {
      return new Growth.Place.End(scale * number(at));
    }
    if (right[at] == NO_CHILD) {
      throw new IllegalArgumentException("has one way alone from place " + at);
    }
    boolean missing = missingLeft[at] == 1;
    List<Integer> some = categories.get(at);
    if (some != null) {
      // Their right way is that of the categories; here it is the left one.
      return new Growth.Place.Parting(
          right[at], left[at], (in, out) -> new Node.OneOf(asked[at], some, !missing, in, out));
    }
    float threshold = Math.nextDown(number(at));
    return new Growth.Place.Parting(
        left[at],
        right[at],
        (low, high) -> new Node.Split(asked[at], threshold, missing, low, high));
  }
}
