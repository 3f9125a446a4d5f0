package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.FeatureGroup;
import java.util.EnumSet;
import java.util.Set;

/// The numbers of a tagger's training. The defaults were chosen by cross-validation.
///
/// @param groups features to train on
/// @param rounds passes over the examples
/// @param step length of the first step
/// @param penalty on squares of weights (L2)
/// @param leftOut share of features left out by chance, below 1
/// @param members runs with seeds of their own whose weights are averaged
/// @param madeUp queries to make up from the catalogue
/// @param madeUpWeight how much a query that was made up counts beside labelled ones
/// @param seed of everything left to chance
public record TaggerOptions(
    Set<FeatureGroup> groups,
    int rounds,
    float step,
    float penalty,
    double leftOut,
    int members,
    int madeUp,
    float madeUpWeight,
    long seed) {
  /// What `tagger train` uses.
  public static final TaggerOptions DEFAULT =
      new TaggerOptions(EnumSet.allOf(FeatureGroup.class), 10, 0.15f, 2, 0.2, 2, 4_000, 0.1f, 42);

  public TaggerOptions {
    groups = Set.copyOf(groups);
  }

  /// The same without a group of features.
  public TaggerOptions without(FeatureGroup group) {
    Set<FeatureGroup> fewer = EnumSet.copyOf(groups);
    fewer.remove(group);
    return new TaggerOptions(
        fewer, rounds, step, penalty, leftOut, members, madeUp, madeUpWeight, seed);
  }

  /// The same with one run, whose weights are taken as they are.
  public TaggerOptions once() {
    return new TaggerOptions(groups, rounds, step, penalty, leftOut, 1, madeUp, madeUpWeight, seed);
  }

  /// The same with another seed.
  public TaggerOptions withSeed(long other) {
    return new TaggerOptions(
        groups, rounds, step, penalty, leftOut, members, madeUp, madeUpWeight, other);
  }
}
