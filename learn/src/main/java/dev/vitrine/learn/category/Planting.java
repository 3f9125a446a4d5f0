package dev.vitrine.learn.category;

import dev.vitrine.search.category.CategoryTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The making of the tree: categories with few items are one with what is above them.
final class Planting {
  /// Items below which a category is not told apart.
  static final float FEWEST = 3;

  private Planting() {}

  static CategoryTree of(Taught taught) {
    var below = new HashMap<List<String>, Float>();
    each(
        taught,
        (path, weight) -> {
          for (int depth = 0; depth <= path.size(); depth++) {
            below.merge(List.copyOf(path.subList(0, depth)), weight, Float::sum);
          }
        });
    List<List<String>> kept =
        below.entrySet().stream()
            .filter(e -> e.getValue() >= FEWEST && !e.getKey().isEmpty())
            .sorted(
                Map.Entry.<List<String>, Float>comparingByValue()
                    .reversed()
                    .thenComparingInt(e -> e.getKey().size())
                    .thenComparing(e -> String.join("\0", e.getKey())))
            .limit(CategoryTree.MOST - 1)
            .map(Map.Entry::getKey)
            .sorted(
                Comparator.<List<String>>comparingInt(List::size)
                    .thenComparing(path -> String.join("\0", path)))
            .toList();
    var paths = new ArrayList<List<String>>();
    paths.add(List.of());
    paths.addAll(kept);
    var bare = CategoryTree.of(paths, new float[paths.size()]);
    float[] shelved = new float[paths.size()];
    each(taught, (path, weight) -> shelved[bare.deepest(path)] += weight);
    shelved[0] = 0;
    List<List<String>> all = IntStream.range(0, taught.paths()).mapToObj(taught::path).toList();
    return CategoryTree.of(paths, shelved).folding(all);
  }

  private interface Shelving {
    void at(List<String> path, float weight);
  }

  private static void each(Taught taught, Shelving shelving) {
    for (int i = 0; i < taught.size(); i++) {
      Taught.Read lesson = taught.lesson(i);
      for (int category : lesson.categories()) {
        shelving.at(taught.path(category), lesson.weight() / lesson.categories().length);
      }
    }
  }
}
