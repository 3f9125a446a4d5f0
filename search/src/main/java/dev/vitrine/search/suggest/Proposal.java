package dev.vitrine.search.suggest;

import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;

/// Something that can be suggested.
///
/// @param text as it is shown
/// @param attribute what to filter by, empty for queries
/// @param value the value to filter by
/// @param weight how much speaks for it, on a logarithmic scale
/// @param trending whether it is asked more often now than it used to be
record Proposal(
    SuggestionKind kind,
    String text,
    String attribute,
    String value,
    float weight,
    Origin origin,
    boolean trending) {
  /// Words that the catalogue speaks of.
  static Proposal words(String text, double weight) {
    return new Proposal(
        SuggestionKind.QUERY, text, "", "", (float) weight, Origin.CATALOGUE, false);
  }
}
