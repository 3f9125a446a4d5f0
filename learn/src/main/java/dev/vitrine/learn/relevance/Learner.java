package dev.vitrine.learn.relevance;

import dev.vitrine.learn.trees.Boosting;
import dev.vitrine.learn.trees.LambdaRank;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.Sum;
import java.util.List;

/// A way to learn a model from rows. How far it goes from what it begins with is what tells them
/// apart.
sealed interface Learner {
  /// How it reads in a report.
  String told();

  /// The model of some rows.
  Model learn(JudgedRows rows, Model prior, RelevanceOptions options);

  /// Nothing is learnt.
  record Keep() implements Learner {
    @Override
    public String told() {
      return "what it began with";
    }

    @Override
    public Model learn(JudgedRows rows, Model prior, RelevanceOptions options) {
      return prior;
    }
  }

  /// Linear weights held near those that it begins with.
  record Weights(double penalty) implements Learner {
    @Override
    public String told() {
      return "linear weights, penalty " + penalty;
    }

    @Override
    public Model learn(JudgedRows rows, Model prior, RelevanceOptions options) {
      var fit = new LinearFit(options.depth(), penalty);
      return prior instanceof Linear near ? fit.fit(rows.rows(), near, rows.telling()) : prior;
    }
  }

  /// Trees on top of what another learner makes.
  record Trees(Learner under, int rounds) implements Learner {
    @Override
    public String told() {
      return rounds + " trees over " + under.told();
    }

    @Override
    public Model learn(JudgedRows rows, Model prior, RelevanceOptions options) {
      Model base = under.learn(rows, prior, options);
      Forest forest = grow(rows.rows(), base, new boolean[rows.rows().queries()], options);
      return new Sum(List.of(base, forest));
    }

    /// @param apart queries that tell when to end
    Forest grow(TrainingRows rows, Model base, boolean[] apart, RelevanceOptions options) {
      double[][] start = new double[1][rows.size()];
      base.add(FeatureMatrix.of(List.of(), rows.columns()), start);
      var objective = new LambdaRank(options.depth());
      return new Boosting(rows, objective, options.trees().withRounds(rounds), start)
          .train(apart)
          .forest();
    }
  }
}
