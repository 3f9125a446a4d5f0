package dev.vitrine.search.behaviour;

/// The numbers of the items of several rows, a column for each thing.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Keys(long[] items, long[] sellers, long[] creators, long[] leaves, long[] brands) {
  static Keys of(int rows) {
    return new Keys(new long[rows], new long[rows], new long[rows], new long[rows], new long[rows]);
  }
}
