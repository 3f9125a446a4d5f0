package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Chain;
import dev.vitrine.search.tagging.Weights;
import java.util.List;

/// What a training came to: weights by number of the feature, and transitions.
final class Trained {
  private final float[] weights;
  private final float[] transitions;

  Trained(float[] weights, float[] transitions) {
    this.weights = weights;
    this.transitions = transitions;
  }

  /// The mean of several trainings on the same features.
  static Trained mean(List<Trained> members) {
    float[] weights = new float[members.getFirst().weights.length];
    float[] transitions = new float[members.getFirst().transitions.length];
    for (Trained member : members) {
      add(member.weights, weights, 1f / members.size());
      add(member.transitions, transitions, 1f / members.size());
    }
    return new Trained(weights, transitions);
  }

  /// The weights by hashed name.
  Weights named(long[] keys) {
    return Weights.of(keys, weights);
  }

  Chain chain() {
    return Chain.of(transitions);
  }

  static void add(float[] from, float[] into, float factor) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * from[i];
    }
  }
}
