package dev.vitrine.search;

import dev.vitrine.search.category.CategoryModel;
import dev.vitrine.search.category.CategoryTree;
import dev.vitrine.search.category.Pool;
import dev.vitrine.search.category.Votes;
import dev.vitrine.search.vector.TraitKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A model of categories that was not trained: five categories on two levels, those of home with
/// forty items, those of shoes with eighty; `steel` says nothing of where it stands.
public final class TestShelves {
  private static final List<List<String>> PATHS =
      List.of(
          List.of(),
          List.of("Home"),
          List.of("Shoes"),
          List.of("Home", "Kettles"),
          List.of("Home", "Pans"),
          List.of("Home", "Knives"),
          List.of("Shoes", "Boots"),
          List.of("Shoes", "Sandals"));

  private static final float EACH = 40;

  /// Which nodes a word stands in, and in how many items of each.
  private static final Map<String, Map<Integer, Float>> WORDS =
      Map.of(
          "kettle", Map.of(3, EACH),
          "pan", Map.of(4, EACH),
          "knife", Map.of(5, EACH),
          "boot", Map.of(6, 2 * EACH),
          "sandal", Map.of(7, 2 * EACH),
          "kitchen", Map.of(3, 4f, 4, 4f, 5, 4f),
          "steel", Map.of(3, 16f, 4, 16f, 5, 16f, 6, 32f, 7, 32f));

  private TestShelves() {}

  /// The model.
  public static CategoryModel model() {
    float[] shelved = {0, 0, 0, EACH, EACH, EACH, 2 * EACH, 2 * EACH};
    return model(CategoryTree.of(PATHS, shelved), WORDS);
  }

  /// A model in which `enamel` stands in each of so many categories of home, and boots hold most of
  /// the shop.
  public static CategoryModel wide(int categories) {
    var paths = new ArrayList<>(List.of(List.<String>of(), List.of("Home"), List.of("Boots")));
    float[] shelved = new float[categories + paths.size()];
    Map<Integer, Float> nodes = new TreeMap<>();
    shelved[2] = 2 * EACH * categories;
    for (int k = 0; k < categories; k++) {
      nodes.put(paths.size(), EACH);
      shelved[paths.size()] = EACH;
      paths.add(List.of("Home", "Shelf " + k));
    }
    return model(CategoryTree.of(paths, shelved), Map.of("enamel", nodes));
  }

  private static CategoryModel model(CategoryTree tree, Map<String, Map<Integer, Float>> table) {
    List<String> words = table.keySet().stream().sorted().toList();
    long[] keys = words.stream().mapToLong(TraitKeys::word).toArray();
    int[] starts = new int[keys.length + 1];
    var nodes = new ArrayList<Integer>();
    var counts = new ArrayList<Float>();
    for (int row = 0; row < keys.length; row++) {
      var all = new TreeMap<Integer, Float>();
      table
          .getOrDefault(words.get(row), Map.of())
          .forEach((node, count) -> {
            for (int at = node; at > 0; at = tree.parent(at)) {
              all.merge(at, count, Float::sum);
            }
            all.merge(0, count, Float::sum);
          });
      nodes.addAll(all.keySet());
      counts.addAll(all.values());
      starts[row + 1] = nodes.size();
    }
    char[] places = new char[nodes.size()];
    byte[] levels = new byte[nodes.size()];
    for (int entry = 0; entry < places.length; entry++) {
      places[entry] = (char) nodes.get(entry).intValue();
      levels[entry] = Votes.level(counts.get(entry));
    }
    return CategoryModel.of(tree, Votes.of(keys, starts, places, levels), Pool.initial());
  }
}
