package dev.vitrine.learn.expand;

/// A query and the text of an item that was chosen for it.
///
/// @param query numbers of its stems, each once, rising
/// @param text numbers of the item's terms, each once, rising
/// @param weight how much it counts
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pair(int[] query, int[] text, double weight) {}
