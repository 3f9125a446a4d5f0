package dev.vitrine.learn.relevance;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Reliability;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Grade;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.RelevanceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A judged set answered by models that never learnt from the query they answer: the queries are
/// divided into five parts, and each is ranked by the model of the other four.
public final class CrossValidation {
  private static final int PARTS = 5;

  private final Trainable shop;
  private final RelevanceOptions options;
  private final Set<String> leftOut;
  private final Consumer<String> told;

  /// @param leftOut features that no model sees, to tell what they contribute
  /// @param told takes lines for a person
  public CrossValidation(
      Trainable shop, RelevanceOptions options, Set<String> leftOut, Consumer<String> told) {
    this.shop = shop;
    this.options = options;
    this.leftOut = Set.copyOf(leftOut);
    this.told = told;
  }

  /// The catalogue as the models rank it.
  public Catalogue of(JudgedSet set, Prior prior) {
    JudgedRows rows = new RowsOfSet(shop, leftOut, told).of(set);
    Model begin = prior.model(rows.rows().features(), shop.weights(), options);
    var folds = new Folds(PARTS, options.seed());
    var parts = new ArrayList<Catalogue>();
    var bad = new Reliability();
    for (int part = 0; part < PARTS; part++) {
      int out = part;
      JudgedRows others = rows.only(q -> folds.of(rows.texts().get(q)) != out);
      RelevanceModel model = new RelevanceTraining(options).train(others, begin);
      told.accept("part " + (part + 1) + " of " + PARTS + ": " + model.told());
      parts.add(shop.through(model));
      note(rows.only(q -> folds.of(rows.texts().get(q)) == out), model, bad);
    }
    told.accept(bad.told("probability that a judged item is bad"));
    return new FoldedCatalogue(folds, parts);
  }

  /// Notes how likely a model holds judged items to be bad that it did not learn from.
  private static void note(JudgedRows rows, RelevanceModel model, Reliability bad) {
    double[][] scores = new double[1][rows.rows().size()];
    model.model().add(FeatureMatrix.of(List.of(), rows.rows().columns()), scores);
    for (int row = 0; row < scores[0].length; row++) {
      if (rows.judged()[row]) {
        boolean was = rows.grades()[row].place() > Grade.SUBSTITUTE.place();
        bad.add(model.grading().bad(scores[0][row]), was ? 1 : 0);
      }
    }
  }

  /// The catalogue as the hand-set weights alone rank it, without what is left out.
  public Catalogue untrained() {
    List<String> features = TrainableFeatures.names(leftOut);
    Model model = new Prior.HandSet().model(features, shop.weights(), options);
    double[] edges = {0, -1, -2};
    var grading = new Grading(1, edges, Grading.usualGains());
    return shop.through(new RelevanceModel(model, grading, "hand-set weights"));
  }
}
