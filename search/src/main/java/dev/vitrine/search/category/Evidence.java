package dev.vitrine.search.category;

/// The kinds of evidence for a category.
public enum Evidence {
  /// How many items stand there.
  SUPPLY(0),
  /// The query's words.
  WORDS(1),
  /// Its pairs of neighbouring words.
  PAIRS(2),
  /// Parts of words that few items have.
  PARTS(3);

  /// How many there are.
  public static final int COUNT = 4;

  private final int place;

  Evidence(int place) {
    this.place = place;
  }

  /// Its place in a row of weights.
  public int place() {
    return place;
  }
}
