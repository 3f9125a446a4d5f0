package dev.vitrine.learn.relevance;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.search.feature.Sample;
import dev.vitrine.search.model.RelevanceModel;
import java.util.Map;

/// A catalogue whose final stage can be looked into and changed. Safe for use by many threads.
public interface Trainable {
  /// What a final stage would see of a query.
  Sample sample(Query query);

  /// The same catalogue ranked by a model.
  Catalogue through(RelevanceModel model);

  /// The hand-set weights of the first stage, by feature.
  Map<String, Double> weights();
}
