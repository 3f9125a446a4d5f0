package dev.vitrine.search.rules;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Rule;
import java.util.List;

/// One condition of a rule, ready to be matched.
///
/// @param rule whose it is
/// @param condition the condition
/// @param parts what its pattern consists of
record Entry(Rule rule, Condition condition, List<Part> parts) {
  Entry {
    parts = List.copyOf(parts);
  }

  /// How little the pattern says about where it stands: 0 for the whole query, 4 for none.
  int looseness() {
    return switch (condition.anchoring()) {
      case IS -> 0;
      case STARTS_WITH -> 1;
      case ENDS_WITH -> 2;
      case CONTAINS -> 3;
      case ANY -> 4;
    };
  }

  /// How many of context, market and filter it asks for.
  int particulars() {
    return (condition.context().isEmpty() ? 0 : 1)
        + (condition.markets().isEmpty() ? 0 : 1)
        + (condition.filter().equals(Filter.ALL) ? 0 : 1);
  }

  boolean wordless() {
    return condition.anchoring() == Anchoring.ANY;
  }
}
