package dev.vitrine.search.vector;

/// One of the two sides that vectors are made for.
public enum Tower {
  QUERY(0),
  ITEM(1);

  /// How many there are.
  public static final int COUNT = 2;

  private final int place;

  Tower(int place) {
    this.place = place;
  }

  /// Its place in arrays.
  public int place() {
    return place;
  }
}
