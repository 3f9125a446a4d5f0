package dev.vitrine.kernel.suggest;

import dev.vitrine.kernel.shop.Document;
import java.util.List;
import java.util.Optional;

/// One thing that may be meant.
///
/// @param kind what it leads to
/// @param text what is shown; for a query, also what to search for
/// @param parts the text in parts, typed and completed ones
/// @param origin where it comes from
/// @param trending whether it is asked more often now than it used to be
/// @param items how many items it finds under the filter and in the market that were asked for; 0
///   for a question about an order
/// @param exact whether `items` was counted to the end; else it is a lower bound
/// @param popularity how often it is asked or, where nobody has asked yet, how much of the
///   catalogue speaks for it; higher is more, comparable within one answer
/// @param choice the attribute and value to filter by, for kinds other than queries and items
/// @param scopes where in the catalogue the query leads to, most items first
/// @param document the item, for items
public record Suggestion(
    SuggestionKind kind,
    String text,
    List<Part> parts,
    Origin origin,
    boolean trending,
    long items,
    boolean exact,
    double popularity,
    Optional<Scope> choice,
    List<Scope> scopes,
    Optional<Document> document) {
  public Suggestion {
    parts = List.copyOf(parts);
    scopes = List.copyOf(scopes);
  }

  /// A part of the text.
  ///
  /// @param typed whether the shopper has typed it, perhaps with slips
  public record Part(String text, boolean typed) {}

  /// Where a suggestion comes from.
  public enum Origin {
    /// The shopper searched for it before.
    RECENT,
    /// Shoppers ask for it.
    ASKED,
    /// The catalogue speaks of it.
    CATALOGUE,
    /// It asks about an order of one's own, and finds no items.
    ORDER
  }

  /// The same with places it leads to.
  public Suggestion in(List<Scope> places) {
    return new Suggestion(
        kind, text, parts, origin, trending, items, exact, popularity, choice, places, document);
  }
}
