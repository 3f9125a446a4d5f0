package dev.vitrine.search.recall;

import dev.vitrine.index.postings.MatchRequest.FilterTerm;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What must hold for any of several filters to hold, in terms that the postings have: a hint that
/// saves looking at items that cannot pass.
final class FilterHints {
  private static final Set<String> IN_PLACE =
      Set.of(
          Attributes.PRICE,
          Attributes.STOCK,
          Attributes.AVAILABLE,
          Attributes.RATING,
          Attributes.RATING_COUNT,
          Attributes.RELEASED);

  private FilterHints() {}

  /// Groups of terms; an item that passes any of the filters has one term of each group.
  static List<List<FilterTerm>> of(List<Filter> filters) {
    List<List<FilterTerm>> shared = new ArrayList<>(groups(filters.getFirst()));
    for (Filter filter : filters.subList(1, filters.size())) {
      shared.retainAll(groups(filter));
    }
    return shared;
  }

  private static List<List<FilterTerm>> groups(Filter filter) {
    if (filter instanceof Filter.And(List<Filter> parts)) {
      return parts.stream().flatMap(p -> groups(p).stream()).toList();
    }
    List<FilterTerm> group = group(filter);
    return group.isEmpty() ? List.of() : List.of(group);
  }

  /// The terms of a filter that is a choice of values; empty when it is anything else.
  private static List<FilterTerm> group(Filter filter) {
    return switch (filter) {
      case Filter.Is(String attribute, String value) when stays(attribute) ->
          List.of(new FilterTerm(attribute, value));
      case Filter.Or(List<Filter> parts) -> choice(parts);
      case Filter.And(List<Filter> parts) when parts.size() == 1 -> group(parts.getFirst());
      default -> List.of();
    };
  }

  private static List<FilterTerm> choice(List<Filter> parts) {
    var terms = new ArrayList<FilterTerm>();
    for (Filter part : parts) {
      List<FilterTerm> group = group(part);
      if (group.isEmpty()) {
        return List.of();
      }
      terms.addAll(group);
    }
    return terms;
  }

  private static boolean stays(String attribute) {
    return !IN_PLACE.contains(attribute) && !attribute.startsWith(Attributes.COUNTER);
  }
}
