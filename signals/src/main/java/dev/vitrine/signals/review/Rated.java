package dev.vitrine.signals.review;

/// What the reviews of an item come to, for its rating to follow.
///
/// @param version grows with each change of them
public record Rated(String catalogue, String item, Totals totals, long version) {}
