package dev.vitrine.search.category;

/// The kinds of evidence for a category.
public enum Evidence {
  /// How many items stand there.
  SUPPLY,
  /// The query's words.
  WORDS,
  /// Its pairs of neighbouring words.
  PAIRS,
  /// Parts of words that few items have.
  PARTS;

  /// How many there are.
  public static final int COUNT = 4;
}
