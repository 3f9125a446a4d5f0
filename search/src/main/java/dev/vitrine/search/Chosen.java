package dev.vitrine.search;

/// What the first stage of a cascade leaves for a query: what a final stage begins with.
///
/// @param understood what the query is taken to mean
/// @param candidates as the first stage ordered them
/// @param ranked how many from the top it ranked
public record Chosen(Understood understood, Candidates candidates, int ranked) {}
