package dev.vitrine.search.firststage;

import dev.vitrine.search.Ranker;
import dev.vitrine.search.RankerContract;
import dev.vitrine.search.feature.Feature;
import java.util.List;
import java.util.Map;

class LinearFirstStageTest extends RankerContract {
  @Override
  protected Ranker ranker(List<Feature> features, Map<String, Double> weights) {
    return new LinearFirstStage(features, weights);
  }
}
