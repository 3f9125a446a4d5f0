package dev.vitrine.learn.relevance;

import dev.vitrine.learn.trees.LambdaRank;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Model;
import java.util.Arrays;
import java.util.List;

/// A way to learn, tried: the scores of rows by models that were learnt without their part, and the
/// nDCG of each query by them.
final class Trial {
  private final Learner learner;
  private final JudgedRows rows;
  private final Model prior;
  private final RelevanceOptions options;
  private final int[] parts;
  private final double[] scores;
  private final double[] quality;

  /// @param parts the part of each query
  Trial(Learner learner, JudgedRows rows, Model prior, RelevanceOptions options, int[] parts) {
    this.rows = rows;
    this.prior = prior;
    this.options = options;
    this.parts = parts;
    this.scores = new double[rows.rows().size()];
    this.quality = new double[parts.length];
    Arrays.fill(quality, Double.NaN);
    int turns = RelevanceTraining.turns(rows.telling(), options);
    int rounds = 0;
    for (int part = 0; part < turns; part++) {
      rounds += turn(learner, part);
    }
    this.learner =
        learner instanceof Learner.Trees(Learner under, int _)
            ? new Learner.Trees(under, Math.round((float) rounds / turns))
            : learner;
  }

  /// Learns without a part and scores it; how many rounds it took.
  private int turn(Learner learner, int part) {
    JudgedRows others = rows.only(q -> parts[q] != part);
    Stopped learnt =
        learner instanceof Learner.Trees trees
            ? Stopped.of(trees, others, prior, options)
            : new Stopped(learner.learn(others, prior, options), 0);
    double[][] scored = new double[1][rows.rows().size()];
    learnt.model().add(FeatureMatrix.of(List.of(), rows.rows().columns()), scored);
    var measure = new LambdaRank(options.depth());
    TrainingRows all = rows.rows();
    for (int q = 0; q < parts.length; q++) {
      if (parts[q] == part) {
        int from = all.groups()[q];
        System.arraycopy(scored[0], from, scores, from, all.groups()[q + 1] - from);
        quality[q] = measure.ndcg(all, scored[0], q);
      }
    }
    return learnt.rounds();
  }

  Learner learner() {
    return learner;
  }

  /// This one, or another way when it gains more than its standard error.
  Trial orBetter(Learner other) {
    var trial = new Trial(other, rows, prior, options, parts);
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (int q = 0; q < quality.length; q++) {
      double gain = trial.quality[q] - quality[q];
      if (!Double.isNaN(gain)) {
        sum += gain;
        squares += gain * gain;
        n++;
      }
    }
    double mean = n == 0 ? 0 : sum / n;
    double error = n < 2 ? 0 : Math.sqrt((squares / n - mean * mean) / (n - 1));
    return mean > error ? trial : this;
  }

  /// The grades of rows by scores of models that had not learnt from them.
  Grading grading() {
    boolean[] judged = new boolean[scores.length];
    for (int q = 0; q < quality.length; q++) {
      for (int row = rows.rows().groups()[q]; row < rows.rows().groups()[q + 1]; row++) {
        judged[row] = rows.judged()[row] && !Double.isNaN(quality[q]);
      }
    }
    return GradingFit.fit(scores, rows.grades(), judged);
  }
}
