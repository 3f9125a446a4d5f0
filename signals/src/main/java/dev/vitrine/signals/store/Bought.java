package dev.vitrine.signals.store;

/// An item that was bought, and the deepest category that it is of, as numbers that stand for them;
/// 0 for no category.
record Bought(long item, long leaf) {}
