package dev.vitrine.search.recall;

/// When and how far the words of a query may be left out.
///
/// @param below results below which they may
/// @param depth how many results there are at most once they are
/// @param floor the share of what its most telling word says that an item must hold, 0 to 1
public record Relaxation(int below, int depth, double floor) {
  /// Words are never left out.
  public static final Relaxation NONE = new Relaxation(0, 1, 1);
}
