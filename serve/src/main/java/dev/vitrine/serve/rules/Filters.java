package dev.vitrine.serve.rules;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.serve.filter.FilterParser;
import dev.vitrine.serve.filter.Lists;
import java.util.function.Supplier;

/// The filters of a rule, whose mistakes are told with their path.
final class Filters {
  private static final int LONGEST = 4_096;

  private Filters() {}

  /// An expression in the grammar of filters.
  static Filter expression(Part part) {
    return within(part, () -> FilterParser.parse(part.text(LONGEST)));
  }

  /// All four filter parameters of an object.
  static Filter all(Part params) {
    Filter all = expression(params.field("filters"));
    all = Filter.both(all, facets(params.field("facetFilters")));
    Part numbers = params.field("numericFilters");
    all = Filter.both(all, within(numbers, () -> Lists.numbers(numbers.node())));
    Part tags = params.field("tagFilters");
    return Filter.both(all, within(tags, () -> Lists.tags(tags.node())));
  }

  static Filter facets(Part part) {
    return within(part, () -> Lists.facets(part.node()));
  }

  static Filter within(Part part, Supplier<Filter> read) {
    try {
      return read.get();
    } catch (VitrineException e) {
      throw new VitrineException(e.kind(), part.at() + ": " + e.getMessage(), e);
    }
  }
}
