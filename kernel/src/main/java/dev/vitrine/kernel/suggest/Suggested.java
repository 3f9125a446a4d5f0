package dev.vitrine.kernel.suggest;

import java.util.List;

/// What is suggested, best first within each kind.
///
/// @param suggestions of all kinds
/// @param corrected whether a word was taken for a slip of another, because nothing begins with
///   what was typed
/// @param ready whether the words of the catalogue are learnt; before, only items, what is asked
///   and the shopper's own searches are suggested
public record Suggested(List<Suggestion> suggestions, boolean corrected, boolean ready) {
  /// Nothing to suggest.
  public static final Suggested NONE = new Suggested(List.of(), false, true);

  public Suggested {
    suggestions = List.copyOf(suggestions);
  }

  /// Those of a kind.
  public List<Suggestion> of(SuggestionKind kind) {
    return suggestions.stream().filter(s -> s.kind() == kind).toList();
  }
}
