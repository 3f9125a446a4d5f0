package dev.vitrine.search;

/// A step that lays out the page.
public non-sealed interface Mixer extends Step {
  /// The rows of the candidates that are shown, in order, from the query's first rank on.
  int[] mix(Understood understood, View view, Candidates candidates);

  /// The same page, with what there is to say of it: of each row where the query asks to explain.
  default Laid lay(Understood understood, View view, Candidates candidates) {
    return Laid.silent(mix(understood, view, candidates));
  }
}
