package dev.vitrine.learn.category;

import dev.vitrine.search.category.Lesson;
import dev.vitrine.search.vector.TraitKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lessons that were read, with their words as numbers, so that hundreds of thousands fit into
/// memory.
final class Taught {
  private static final int MOST_PARTS = 24;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Long> keys = new ArrayList<>();
  private final List<long[]> parts = new ArrayList<>();
  private final Map<List<String>, Integer> pathNumbers = new HashMap<>();
  private final List<List<String>> paths = new ArrayList<>();
  private final List<Read> lessons = new ArrayList<>();

  /// A lesson as numbers.
  ///
  /// @param words of each part
  /// @param weights of each part, times that of the lesson
  /// @param categories numbers of whole paths
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Read(int[][] words, float[] weights, int[] categories, float weight) {}

  void add(Lesson lesson) {
    int many = lesson.parts().size();
    int[][] words = new int[many][];
    float[] weights = new float[many];
    for (int part = 0; part < many; part++) {
      words[part] = lesson.parts().get(part).stems().stream().mapToInt(this::number).toArray();
      weights[part] = (float) (lesson.parts().get(part).weight() * lesson.weight());
    }
    int[] categories = lesson.categories().stream().mapToInt(this::path).toArray();
    lessons.add(new Read(words, weights, categories, (float) lesson.weight()));
  }

  private int number(String stem) {
    Integer known = numbers.putIfAbsent(stem, stems.size());
    if (known == null) {
      stems.add(stem);
      keys.add(TraitKeys.word(stem));
      parts.add(
          TraitKeys.grams(stem).stream().limit(MOST_PARTS).mapToLong(k -> k).distinct().toArray());
      return stems.size() - 1;
    }
    return known;
  }

  private int path(List<String> names) {
    Integer known = pathNumbers.putIfAbsent(List.copyOf(names), paths.size());
    if (known == null) {
      paths.add(List.copyOf(names));
      return paths.size() - 1;
    }
    return known;
  }

  int size() {
    return lessons.size();
  }

  Read lesson(int at) {
    return lessons.get(at);
  }

  String stem(int word) {
    return stems.get(word);
  }

  long key(int word) {
    return keys.get(word);
  }

  int stems() {
    return stems.size();
  }

  long[] parts(int word) {
    return parts.get(word);
  }

  int paths() {
    return paths.size();
  }

  List<String> path(int category) {
    return paths.get(category);
  }
}
