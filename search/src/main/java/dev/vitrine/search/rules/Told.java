package dev.vitrine.search.rules;

import dev.vitrine.kernel.answer.Arranged;
import java.util.ArrayList;
import java.util.List;

/// What one rule did to a query, while it is being applied.
///
/// @param did what it did
/// @param not what it could not do, and why
record Told(List<String> did, List<String> not) {
  Told() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  Arranged.Applied as(String rule) {
    return new Arranged.Applied(rule, did, not);
  }
}
