package dev.vitrine.kernel.judge;

/// A judged set in numbers.
///
/// @param name 1 to 64 letters, digits, `-`, `_` and `.`
/// @param made when it was made, in milliseconds since 1970
/// @param topics how many queries it has
/// @param judged how many pairs of a query and an item have a grade
/// @param judgements how many grades were given, each judge's counted
/// @param runs how many runs of it are kept
/// @param last when a grade was given last, in milliseconds since 1970; 0 for never
public record JudgedSetState(
    String name, long made, int topics, int judged, int judgements, int runs, long last) {}
