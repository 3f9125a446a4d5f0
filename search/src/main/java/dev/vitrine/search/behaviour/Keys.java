package dev.vitrine.search.behaviour;

/// The numbers of the items of several rows, a column for each thing.
///
/// @param faces numbers of {@link Face}s
/// @param firsts the products that videos and lives show above all, 0 for none
@SuppressWarnings("ArrayRecordComponent") // never compared
record Keys(
    long[] items,
    long[] sellers,
    long[] creators,
    long[] leaves,
    long[] brands,
    long[] kinds,
    long[] faces,
    long[] firsts) {
  static Keys of(int rows) {
    return new Keys(
        new long[rows],
        new long[rows],
        new long[rows],
        new long[rows],
        new long[rows],
        new long[rows],
        new long[rows],
        new long[rows]);
  }
}
