package dev.vitrine.search.rules;

import java.util.Set;

/// One part of a pattern.
sealed interface Part {
  /// A word as it is normalised.
  ///
  /// @param exact the word
  /// @param alike its stems in every language and, where slips count, what is left without one
  ///   letter; empty where only the word itself counts
  record Literal(String exact, Set<String> alike) implements Part {
    public Literal {
      alike = Set.copyOf(alike);
    }
  }

  /// Any value of an attribute.
  record Facet(String attribute) implements Part {}
}
