package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Expert;
import dev.vitrine.simulate.shopper.Visit;
import java.util.Arrays;
import java.util.List;

/// The pages of who knows the truth, or part of it: what could be reached by any shop that does.
///
/// @param name as in reports
public record Oracle(String name, Expert expert) implements Policy {
  @Override
  public List<String> page(Visit visit, Query query) {
    int[] best = expert.best(visit, query.from() + query.size());
    return Arrays.stream(best).skip(query.from()).mapToObj(Card::id).toList();
  }
}
