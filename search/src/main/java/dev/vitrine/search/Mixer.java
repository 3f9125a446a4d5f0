package dev.vitrine.search;

/// A step that lays out the page.
public non-sealed interface Mixer extends Step {
  /// The rows of the candidates that are shown, in order, from the query's first rank on.
  int[] mix(Understood understood, View view, Candidates candidates);
}
