package dev.vitrine.search.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much of a model's decisions look at each feature: the questions of its trees, each worth
/// half of the one above it, as shares that add up to 1. It tells what a model reads, not whether
/// that makes its scores better.
public final class Looks {
  private final List<String> features;
  private final double[] weights;

  private Looks(List<String> features) {
    this.features = features;
    this.weights = new double[features.size()];
  }

  /// The shares of the features of each head, greatest first; what is never asked is left out.
  /// Parts that are no trees are not counted.
  public static Map<String, Map<String, Double>> of(ValueModel model) {
    Map<String, Map<String, Double>> heads = new LinkedHashMap<>();
    for (Head head : Head.values()) {
      var looks = new Looks(model.features());
      looks.add(model.part(head).model());
      heads.put(head.key(), looks.shares());
    }
    return heads;
  }

  private void add(Model model) {
    switch (model) {
      case Forest forest -> forest.trees().forEach(tree -> add(tree.root(), 1));
      case Sum sum -> sum.parts().forEach(this::add);
      case ZeroMissing zero -> add(zero.model());
      case Linear _, DenseNet _, ExternalModel _ -> {
        // Their weights are no questions.
      }
    }
  }

  private void add(Node node, double weight) {
    if (node instanceof Node.Question question) {
      weights[question.feature()] += weight;
      add(question.left(), weight / 2);
      add(question.right(), weight / 2);
    }
  }

  private Map<String, Double> shares() {
    double sum = 0;
    Map<String, Double> named = new TreeMap<>();
    for (int feature = 0; feature < weights.length; feature++) {
      sum += weights[feature];
      if (weights[feature] > 0) {
        named.put(features.get(feature), weights[feature]);
      }
    }
    double all = sum;
    Map<String, Double> shares = new LinkedHashMap<>();
    named.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> shares.put(entry.getKey(), entry.getValue() / all));
    return shares;
  }
}
