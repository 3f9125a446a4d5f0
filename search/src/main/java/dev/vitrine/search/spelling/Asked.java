package dev.vitrine.search.spelling;

/// A word of a query.
///
/// @param word as typed, normalised
/// @param fixed whether it stays as it is: some item has it, or it is no word that can be misspelt
public record Asked(String word, boolean fixed) {}
