package dev.vitrine.search.spelling;

/// A word that may have been meant.
///
/// @param word its letters
/// @param count how often it is written
/// @param cost the slips that lead from it to the typed word
/// @param score the logarithm of how likely it was meant, up to a constant
public record Suggestion(String word, long count, double cost, double score) {}
