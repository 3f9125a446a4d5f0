package dev.vitrine.app.shop;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.relevance.Trainable;
import dev.vitrine.search.feature.Sample;
import dev.vitrine.search.model.RelevanceModel;
import java.util.Map;

/// A catalogue of an open shop whose final stage can be looked into and changed.
record TrainableCatalogue(LiveCatalogue catalogue, Words words, ShopConf conf)
    implements Trainable {
  @Override
  public Sample sample(Query query) {
    return catalogue.sample(query);
  }

  @Override
  public Catalogue through(RelevanceModel model) {
    return new Through(catalogue, conf.cascade(words, model));
  }

  @Override
  public Map<String, Double> weights() {
    return conf.firstStageWeights();
  }
}
