package dev.vitrine.search.category;

import dev.vitrine.search.vector.TraitKeys;
import java.util.Arrays;
import java.util.List;

/// Tells how likely what a query means stands in each category. Words, pairs and parts of words
/// vote for the nodes of the tree, level by level: at each node the children are told apart by how
/// often the word stands in each, smoothed towards how many items each has. The logarithms of these
/// votes are pooled with weights that were fitted on items kept apart (logarithmic opinion pool).
/// One instance serves many threads.
public final class CategoryModel {
  /// How many votes of a parent a child needs to speak for itself.
  private static final float SMOOTHING = 2;

  /// A word with fewer votes is helped by its parts.
  private static final float RARE = 3;

  /// A logarithm so far below the best one counts as nothing.
  private static final float NEGLIGIBLE = 20;

  private static final int MOST_STEMS = 32;
  private static final int MOST_PARTS = 24;

  private final CategoryTree tree;
  private final Votes votes;
  private final Pool pool;
  private final float[] smoothing;
  private final float[] supply;

  private CategoryModel(CategoryTree tree, Votes votes, Pool pool) {
    this.tree = tree;
    this.votes = votes;
    this.pool = pool;
    smoothing = new float[tree.size()];
    supply = new float[tree.size()];
    for (int node = 0; node < smoothing.length; node++) {
      float share = tree.below(node) / Math.max(1e-6f, tree.below(tree.parent(node)));
      smoothing[node] = SMOOTHING * Math.max(1e-6f, share);
      supply[node] = (float) Math.log(Math.max(1e-3f, tree.shelved(node)) / tree.below(0));
    }
  }

  public CategoryTree tree() {
    return tree;
  }

  public Votes votes() {
    return votes;
  }

  public Pool pool() {
    return pool;
  }

  /// The model of a tree, what words say in it, and how much each kind of evidence counts.
  public static CategoryModel of(CategoryTree tree, Votes votes, Pool pool) {
    return new CategoryModel(tree, votes, pool);
  }

  /// The same with other weights of evidence.
  public CategoryModel with(Pool other) {
    return new CategoryModel(tree, votes, other);
  }

  /// How likely each category is for a query's stems; nothing when no word is known.
  public Prediction of(List<String> stems) {
    float[][] evidence = new float[Evidence.COUNT][tree.size()];
    if (!gather(stems, evidence)) {
      return Prediction.NOTHING;
    }
    float[] mass = new float[tree.size()];
    int length = Pool.length(stems.size());
    for (Evidence kind : Evidence.values()) {
      float weight = pool.weight(length, kind);
      float[] sums = evidence[kind.place()];
      for (int node = 1; node < mass.length; node++) {
        mass[node] += weight * sums[node];
      }
    }
    return new Prediction(tree, shares(mass));
  }

  /// Turns logarithms into shares of those nodes that items stand in.
  private float[] shares(float[] logs) {
    float most = Float.NEGATIVE_INFINITY;
    for (int node = 1; node < logs.length; node++) {
      most = tree.shelved(node) > 0 ? Math.max(most, logs[node]) : most;
    }
    double all = 0;
    for (int node = 1; node < logs.length; node++) {
      boolean possible = tree.shelved(node) > 0 && logs[node] > most - NEGLIGIBLE;
      logs[node] = possible ? (float) Math.exp(logs[node] - most) : 0;
      all += logs[node];
    }
    for (int node = 1; node < logs.length; node++) {
      logs[node] /= (float) all;
    }
    return logs;
  }

  /// The evidence of each kind for each node.
  ///
  /// @return whether some word or part of a word is known
  public boolean gather(List<String> stems, float[][] evidence) {
    boolean some = false;
    int many = Math.min(MOST_STEMS, stems.size());
    float[] own = new float[tree.size()];
    float[] under = new float[tree.size()];
    for (Evidence kind : new Evidence[] {Evidence.WORDS, Evidence.PAIRS, Evidence.PARTS}) {
      boolean found = false;
      for (int i = 0; i < many; i++) {
        found |= take(kind, stems, i, own, under);
      }
      if (found) {
        some |= kind != Evidence.PAIRS;
        settle(own, under, evidence[kind.place()]);
      }
    }
    evidence[Evidence.SUPPLY.place()] = supply;
    return some;
  }

  private boolean take(Evidence kind, List<String> stems, int i, float[] own, float[] under) {
    return switch (kind) {
      case WORDS -> add(votes.row(TraitKeys.word(stems.get(i))), 1, own, under);
      case PAIRS ->
          i > 0 && add(votes.row(TraitKeys.pair(stems.get(i - 1), stems.get(i))), 1, own, under);
      case PARTS -> rare(stems.get(i)) && parts(stems.get(i), own, under);
      case SUPPLY -> false;
    };
  }

  private boolean rare(String stem) {
    int row = votes.row(TraitKeys.word(stem));
    return row < 0 || votes.count(votes.start(row)) < RARE;
  }

  private boolean parts(String stem, float[] own, float[] under) {
    int[] rows =
        TraitKeys.grams(stem).stream()
            .limit(MOST_PARTS)
            .mapToInt(votes::row)
            .filter(row -> row >= 0)
            .toArray();
    for (int row : rows) {
      add(row, 1f / rows.length, own, under);
    }
    return rows.length > 0;
  }

  private boolean add(int row, float weight, float[] own, float[] under) {
    if (row < 0) {
      return false;
    }
    for (int entry = votes.start(row); entry < votes.end(row); entry++) {
      int node = votes.node(entry);
      float count = votes.count(entry);
      under[node] -= weight * (float) Math.log1p(count / SMOOTHING);
      if (node > 0) {
        own[node] += weight * (float) Math.log1p(count / smoothing[node]);
      }
    }
    return true;
  }

  /// Sums what speaks for each node down the tree, and clears what it read.
  private void settle(float[] own, float[] under, float[] sums) {
    for (int node = 1; node < sums.length; node++) {
      int parent = tree.parent(node);
      sums[node] = sums[parent] + own[node] + under[parent];
    }
    Arrays.fill(own, 0);
    Arrays.fill(under, 0);
  }
}
