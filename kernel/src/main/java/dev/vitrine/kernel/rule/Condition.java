package dev.vitrine.kernel.rule;

import dev.vitrine.kernel.query.Filter;
import java.util.List;

/// What must be true of a query for a rule to hold; all parts that are given.
///
/// @param pattern words of the query; `{facet:brand}` stands for any value of that attribute; not
///   looked at when the anchoring is {@link Anchoring#ANY}
/// @param anchoring where in the query the words must stand
/// @param alternatives whether other forms, slips and synonyms of the words count as well
/// @param context one of the query's contexts, empty for any
/// @param markets one of which is the shopper's, empty for any
/// @param filter conditions that the query's own filter must contain, {@link Filter#ALL} for any
public record Condition(
    String pattern,
    Anchoring anchoring,
    boolean alternatives,
    String context,
    List<String> markets,
    Filter filter) {
  public Condition {
    markets = List.copyOf(markets);
  }

  /// Where the words of a pattern stand.
  public enum Anchoring {
    ANY(""),
    IS("is"),
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    CONTAINS("contains");

    private final String word;

    Anchoring(String word) {
      this.word = word;
    }

    /// The word in rules; empty where there is no pattern.
    public String word() {
      return word;
    }
  }
}
