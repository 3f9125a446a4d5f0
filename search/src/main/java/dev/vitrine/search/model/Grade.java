package dev.vitrine.search.model;

import java.util.Locale;

/// How well an item answers a query, best first: the four classes of the Amazon shopping queries
/// set (Reddy and others, 2022).
public enum Grade {
  /// It is what was asked for.
  EXACT(0),
  /// It is not quite that, and would do.
  SUBSTITUTE(1),
  /// It goes with what was asked for.
  COMPLEMENT(2),
  /// It is something else.
  IRRELEVANT(3);

  private final int place;

  Grade(int place) {
    this.place = place;
  }

  /// Its place among the grades, best first, from 0.
  public int place() {
    return place;
  }

  /// The grade at a place; the last one beyond it.
  public static Grade at(int place) {
    for (Grade grade : values()) {
      if (grade.place == place) {
        return grade;
      }
    }
    return IRRELEVANT;
  }

  /// Its name in explanations.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
