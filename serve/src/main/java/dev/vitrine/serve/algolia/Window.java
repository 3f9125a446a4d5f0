package dev.vitrine.serve.algolia;

/// The ranks asked for, by page or by offset, within the deepest rank the protocol shows.
///
/// @param from first rank
/// @param size hits, 0 when the page lies beyond the limit
/// @param page page asked
/// @param perPage hits a page
/// @param byOffset whether it was asked by offset and length
record Window(int from, int size, int page, int perPage, boolean byOffset) {
  /// Deepest rank shown.
  static final int DEEPEST = 1_000;

  static Window of(Params params) {
    int perPage = params.count("hitsPerPage", 20, DEEPEST);
    int page = params.count("page", 0, 1_000_000_000);
    if (params.has("offset") || params.has("length")) {
      int offset = params.count("offset", 0, DEEPEST);
      int length = params.count("length", perPage, DEEPEST);
      return new Window(offset, Math.min(length, DEEPEST - offset), page, length, true);
    }
    long from = Math.min((long) page * perPage, DEEPEST);
    int size = (int) Math.min(perPage, DEEPEST - from);
    return new Window((int) from, size, page, perPage, false);
  }

  /// Pages that can be turned to.
  int pages(long total) {
    if (perPage == 0) {
      return 0;
    }
    long reachable = Math.min(total, DEEPEST);
    return (int) ((reachable + perPage - 1) / perPage);
  }
}
