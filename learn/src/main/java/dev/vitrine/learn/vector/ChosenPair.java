package dev.vitrine.learn.vector;

/// What a shopper asked and then chose.
///
/// @param query as typed
/// @param item the id of what was clicked, put into a cart or bought
/// @param weight how much it counts: once for each time, more for a purchase than for a click
public record ChosenPair(String query, String item, double weight) {}
