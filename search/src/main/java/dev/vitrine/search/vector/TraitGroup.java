package dev.vitrine.search.vector;

import java.util.Locale;

/// Where a trait comes from. Traits of one group are averaged; how much each group counts is learnt
/// apart for queries and for items.
public enum TraitGroup {
  /// Words of a query or of a title.
  WORD(0),
  /// Neighbouring words of a query or of a title.
  PAIR(1),
  /// Letters in a row of words of a query or of a title.
  GRAM(2),
  /// Brand, categories and labels: their words and they as a whole.
  KIND(3),
  /// Values of the shop's own attributes, and their words.
  DETAIL(4),
  /// Words of selling points, descriptions and what is said and shown in a video.
  BODY(5);

  /// How many there are.
  public static final int COUNT = 6;

  private final int place;

  TraitGroup(int place) {
    this.place = place;
  }

  /// Its place in arrays.
  public int place() {
    return place;
  }

  /// Its name in a model's file.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
