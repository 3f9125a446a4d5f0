package dev.vitrine.search.category;

import java.util.List;

/// Words that are known to stand for categories: those of an item, or a query with the categories
/// of what was taken for it.
///
/// @param parts what is said, in parts that count differently
/// @param categories whole paths from the root down; several share the lesson
/// @param weight how much it counts, 1 for an item
public record Lesson(List<Part> parts, List<List<String>> categories, double weight) {
  public Lesson {
    parts = List.copyOf(parts);
    categories = List.copyOf(categories);
  }

  /// Words next to each other.
  ///
  /// @param stems in order
  /// @param weight how much they count, 1 for the words that name the thing
  public record Part(List<String> stems, double weight) {
    public Part {
      stems = List.copyOf(stems);
    }
  }

  /// A query, or any other line of words, that stands for a category.
  public static Lesson of(List<String> stems, List<String> category, double weight) {
    return new Lesson(List.of(new Part(stems, 1)), List.of(category), weight);
  }
}
