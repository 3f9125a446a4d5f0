package dev.vitrine.search;

/// A step that scores candidates anew and puts the best first; first stage and final stage alike.
public non-sealed interface Ranker extends Step {
  /// Scores candidates and sorts them, best first; not-a-number sinks, ties break by item id.
  ///
  /// @param keep how many go on; the order of the rest is left as it came, behind them
  /// @return candidates in their new order, the same ones
  Candidates rank(Understood understood, View view, Candidates candidates, int keep);

  /// The same, telling an onlooker what it knows of the candidates.
  default Candidates rank(
      Understood understood, View view, Candidates candidates, int keep, Onlooker onlooker) {
    return rank(understood, view, candidates, keep);
  }

  /// Its name and what tells its numbers from others.
  default String version() {
    return name();
  }

  /// The score of one candidate told in parts.
  ///
  /// @param candidates as they were ranked
  /// @param keep how many were ranked: what is known of one may depend on the others
  dev.vitrine.kernel.answer.Reasons explain(
      Understood understood, View view, Candidates candidates, int keep, int row);
}
