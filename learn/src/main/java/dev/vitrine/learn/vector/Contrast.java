package dev.vitrine.learn.vector;

/// The loss of a batch: the likelihood, for each query, of its own item among all items of the
/// batch, and what it asks of the vectors. Items that hold every word of a query, or were chosen
/// for it, are no negatives of it. An item that is drawn often, since shoppers choose it often, is
/// a negative as often, and counts for less as such. The nearest negatives count once more, mixed
/// with the positive.
///
/// Sources: sampled softmax with mixed negatives (Li and others, KDD 2021, on product search);
/// correction for how often a negative is drawn (Yi and others, RecSys 2019).
final class Contrast {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  /// The positive's share in each mix.
  private static final float[] SHARES = {0.2f, 0.4f, 0.3f, 0.1f};

  private final Side queries;
  private final Side items;
  private final float temperature;
  private final int mixed;
  private final int dimensions;
  private final int size;
  private final float[][] pulls;
  private final int[][] nearest;

  Contrast(Side queries, Side items, EncoderOptions options) {
    this.queries = queries;
    this.items = items;
    this.temperature = options.temperature();
    this.mixed = Math.min(options.mixed(), SHARES.length);
    this.dimensions = options.dimensions();
    this.size = options.batch();
    this.pulls = new float[size][size];
    this.nearest = new int[size][SHARES.length];
  }

  /// How the likeness of one query to each item should change.
  ///
  /// @param held which items answer the query as well
  /// @param often the logarithm of how often each item is drawn, by its place in the batch
  /// @return the loss
  double weigh(int i, Held held, float[] often) {
    float[] pull = pulls[i];
    for (int j = 0; j < size; j++) {
      boolean counts = i == j || !held.all(i, j);
      float like = dot(queries.vector(i), items.vector(j)) / temperature;
      pull[j] = counts ? like - (i == j ? 0 : often[j]) : NEVER;
    }
    float own = pull[i];
    int near = near(i);
    float[] mixes = new float[near];
    for (int n = 0; n < near; n++) {
      mixes[n] = SHARES[n] * own + (1 - SHARES[n]) * pull[nearest[i][n]];
    }
    float best = NEVER;
    for (float value : pull) {
      best = Math.max(best, value);
    }
    double sum = exponents(pull, best) + exponents(mixes, best);
    shares(pull, sum);
    shares(mixes, sum);
    pull[i] -= 1;
    for (int n = 0; n < near; n++) {
      pull[i] += SHARES[n] * mixes[n];
      pull[nearest[i][n]] += (1 - SHARES[n]) * mixes[n];
    }
    return Math.log(sum) - (own - best);
  }

  private static double exponents(float[] values, float best) {
    double sum = 0;
    for (int j = 0; j < values.length; j++) {
      values[j] = (float) Math.exp(values[j] - best);
      sum += values[j];
    }
    return sum;
  }

  private static void shares(float[] values, double sum) {
    for (int j = 0; j < values.length; j++) {
      values[j] /= (float) sum;
    }
  }

  /// Finds the nearest negatives of a query, nearest first; how many there are.
  private int near(int i) {
    int found = 0;
    for (int j = 0; j < size; j++) {
      float value = pulls[i][j];
      if (j == i || mixed == 0 || value == NEVER) {
        continue;
      }
      int at = found;
      while (at > 0 && pulls[i][nearest[i][at - 1]] < value) {
        at--;
      }
      if (at < mixed) {
        int last = Math.min(found, mixed - 1);
        System.arraycopy(nearest[i], at, nearest[i], at + 1, last - at);
        nearest[i][at] = j;
        found = Math.min(mixed, found + 1);
      }
    }
    return found;
  }

  /// Tells a query's vector what is asked of it.
  void askQuery(int i) {
    float[] ask = queries.ask(i);
    for (int j = 0; j < size; j++) {
      add(pulls[i][j], items.vector(j), ask);
    }
    queries.uncut(i);
  }

  /// Tells an item's vector what is asked of it.
  void askItem(int j) {
    float[] ask = items.ask(j);
    for (int i = 0; i < size; i++) {
      add(pulls[i][j], queries.vector(i), ask);
    }
    items.uncut(j);
  }

  private void add(float pull, float[] vector, float[] ask) {
    float factor = pull / temperature;
    if (Math.abs(pull) > 1e-6f) {
      for (int d = 0; d < dimensions; d++) {
        ask[d] += factor * vector[d];
      }
    }
  }

  private static float dot(float[] a, float[] b) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    for (int d = 0; d + 3 < a.length; d += 4) {
      sum0 += a[d] * b[d];
      sum1 += a[d + 1] * b[d + 1];
      sum2 += a[d + 2] * b[d + 2];
      sum3 += a[d + 3] * b[d + 3];
    }
    return sum0 + sum1 + sum2 + sum3;
  }
}
