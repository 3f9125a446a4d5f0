package dev.vitrine.kernel.shop;

import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rule.Rule;
import java.util.List;
import java.util.Map;

/// What a shop decides about one catalogue.
///
/// @param searchable attributes that words match in, most important first; empty for the defaults
/// @param facets attributes declared as facets; empty for every attribute
/// @param ranking tie-breaking orders after relevance, most important first
/// @param synonyms groups of words that mean the same
/// @param replicas other names under which the catalogue is sorted by an order
/// @param extra further settings of the Algolia protocol kept as JSON texts and given back as they
///   came
/// @param rules what the shop decides for some queries
/// @param rewrites other names of things, used or not, each pair once
public record Settings(
    List<String> searchable,
    List<String> facets,
    List<Order> ranking,
    List<Synonyms> synonyms,
    Map<String, List<Order>> replicas,
    Map<String, String> extra,
    List<Rule> rules,
    List<Rewrite> rewrites) {
  /// What a new catalogue has.
  public static final Settings DEFAULT =
      new Settings(List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

  public Settings {
    searchable = List.copyOf(searchable);
    facets = List.copyOf(facets);
    ranking = List.copyOf(ranking);
    synonyms = List.copyOf(synonyms);
    replicas = Map.copyOf(replicas);
    extra = Map.copyOf(extra);
    rules = List.copyOf(rules);
    rewrites = List.copyOf(rewrites);
  }

  /// Settings without other names.
  public Settings(
      List<String> searchable,
      List<String> facets,
      List<Order> ranking,
      List<Synonyms> synonyms,
      Map<String, List<Order>> replicas,
      Map<String, String> extra,
      List<Rule> rules) {
    this(searchable, facets, ranking, synonyms, replicas, extra, rules, List.of());
  }

  /// Settings without rules.
  public Settings(
      List<String> searchable,
      List<String> facets,
      List<Order> ranking,
      List<Synonyms> synonyms,
      Map<String, List<Order>> replicas,
      Map<String, String> extra) {
    this(searchable, facets, ranking, synonyms, replicas, extra, List.of());
  }

  /// The same with other rules.
  public Settings ruledBy(List<Rule> others) {
    return new Settings(searchable, facets, ranking, synonyms, replicas, extra, others, rewrites);
  }

  /// The same with other synonyms.
  public Settings synonymous(List<Synonyms> others) {
    return new Settings(searchable, facets, ranking, others, replicas, extra, rules, rewrites);
  }

  /// The same with other rewrites.
  public Settings rewritten(List<Rewrite> others) {
    return new Settings(searchable, facets, ranking, synonyms, replicas, extra, rules, others);
  }

  /// Words or phrases that mean the same. One-way when `from` is given: it also finds `words`.
  ///
  /// @param id the shop's id for the group
  /// @param from empty for both ways
  /// @param words the words
  public record Synonyms(String id, String from, List<String> words) {
    public Synonyms {
      words = List.copyOf(words);
    }
  }
}
