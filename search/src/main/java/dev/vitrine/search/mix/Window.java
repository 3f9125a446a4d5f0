package dev.vitrine.search.mix;

/// A page as it was laid out.
///
/// @param task what was asked
/// @param held what could be kept of it
/// @param rows the card of each slot
@SuppressWarnings("ArrayRecordComponent") // never compared
record Window(Task task, Held held, int[] rows) {
  int start() {
    return task.start;
  }

  int end() {
    return task.start + rows.length;
  }

  /// The page as the task that it is, under what could be kept.
  Task kept() {
    return task.under(held.limits());
  }
}
