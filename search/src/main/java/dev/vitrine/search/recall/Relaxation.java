package dev.vitrine.search.recall;

/// When and how far the words of a query may be left out, and what they still say where a page is
/// sorted by something else.
///
/// @param below results below which they may
/// @param depth how many results there are at most once they are
/// @param floor the share of what its most telling word says that an item must hold, 0 to 1
/// @param kind how well the category of an item that lacks words must fit those that are predicted,
///   where they are clear, 0 to 1; 0 for whatever category
/// @param sorted the share of the score of the best that an item must reach to go before others on
///   a page that is sorted, 0 to 1; 0 for whatever score
public record Relaxation(int below, int depth, double floor, double kind, double sorted) {
  /// Words are never left out.
  public static final Relaxation NONE = new Relaxation(0, 1, 1, 0, 0);

  /// One that sorts whatever fits.
  public Relaxation(int below, int depth, double floor, double kind) {
    this(below, depth, floor, kind, 0);
  }

  /// The same that sorts whatever fits.
  public Relaxation unsorted() {
    return new Relaxation(below, depth, floor, kind, 0);
  }

  /// The same for other results.
  public Relaxation below(int results) {
    return new Relaxation(results, depth, floor, kind, sorted);
  }
}
