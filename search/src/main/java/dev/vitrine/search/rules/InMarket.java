package dev.vitrine.search.rules;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Consequence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Filters and texts of rules with the shopper's market in the place of `{market}`: one rule for
/// every store. What needs a market is left out where the shopper has none.
///
/// @param market the shopper's, empty for none
record InMarket(String market) {
  Optional<Filter> filter(Filter filter) {
    boolean usable = !market.isEmpty() || !needs(filter);
    return usable ? Optional.of(filled(filter)) : Optional.empty();
  }

  Optional<String> address(String url) {
    if (market.isEmpty() && url.contains(Consequence.MARKET)) {
      return Optional.empty();
    }
    return Optional.of(
        url.replace(Consequence.MARKET, URLEncoder.encode(market, StandardCharsets.UTF_8)));
  }

  private static boolean needs(Filter filter) {
    return switch (filter) {
      case Filter.And(List<Filter> parts) -> parts.stream().anyMatch(InMarket::needs);
      case Filter.Or(List<Filter> parts) -> parts.stream().anyMatch(InMarket::needs);
      case Filter.Not(Filter part) -> needs(part);
      case Filter.Is(String attribute, String value) ->
          attribute.contains(Consequence.MARKET) || value.contains(Consequence.MARKET);
      case Filter.Between between -> between.attribute().contains(Consequence.MARKET);
      case Filter.Has(String attribute) -> attribute.contains(Consequence.MARKET);
    };
  }

  private Filter filled(Filter filter) {
    return switch (filter) {
      case Filter.And(List<Filter> parts) ->
          new Filter.And(parts.stream().map(this::filled).toList());
      case Filter.Or(List<Filter> parts) ->
          new Filter.Or(parts.stream().map(this::filled).toList());
      case Filter.Not(Filter part) -> new Filter.Not(filled(part));
      case Filter.Is(String attribute, String value) ->
          new Filter.Is(filled(attribute), filled(value));
      case Filter.Between(String attribute, double from, double to) ->
          new Filter.Between(filled(attribute), from, to);
      case Filter.Has(String attribute) -> new Filter.Has(filled(attribute));
    };
  }

  private String filled(String text) {
    return text.replace(Consequence.MARKET, market);
  }
}
