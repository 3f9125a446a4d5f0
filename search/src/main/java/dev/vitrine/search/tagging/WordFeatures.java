package dev.vitrine.search.tagging;

/// Features of one word of a query. Adds to the word's row; what it adds depends on the reading
/// alone.
interface WordFeatures {
  void add(Reading reading, int at, FeatureRow row);
}
