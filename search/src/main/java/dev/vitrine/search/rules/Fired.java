package dev.vitrine.search.rules;

import dev.vitrine.kernel.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A rule that holds for a query.
///
/// @param rule the rule
/// @param by the condition by which it holds
/// @param facets the words that stood for each `{facet:…}`, by attribute
record Fired(Rule rule, Entry by, Map<String, List<Span>> facets) {
  /// Most specific first: a whole query, its beginning, its end, words in it, no words; then more
  /// words, then more of context, market and filter; then by id.
  static final Comparator<Fired> ORDER =
      Comparator.comparingInt((Fired f) -> f.by().looseness())
          .thenComparingInt(f -> -f.by().parts().size())
          .thenComparingInt(f -> -f.by().particulars())
          .thenComparing(f -> f.rule().id());

  /// Some words of the query.
  ///
  /// @param from first word
  /// @param to after the last word
  /// @param text as typed
  record Span(int from, int to, String text) {}
}
