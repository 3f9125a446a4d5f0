package dev.vitrine.learn.trees;

import dev.vitrine.search.model.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Trees grown over histograms by {@link Grower}. Rows are sampled by query. The same rows, options
/// and seed give the same trees, on however many threads.
public final class HistogramTrees implements Growing {
  private final TrainingRows rows;
  private final int outputs;
  private final TreeOptions options;
  private final int[] queries;
  private final List<Bins> bins;
  private final int[] directions;
  private final SplittableRandom random;

  /// @param outputs scores of a row
  /// @param queries those whose rows are learnt from
  public HistogramTrees(TrainingRows rows, int outputs, TreeOptions options, int[] queries) {
    this.rows = rows;
    this.outputs = outputs;
    this.options = options;
    this.queries = queries;
    this.bins =
        Arrays.stream(rows.columns()).map(column -> Bins.of(column, options.bins())).toList();
    this.directions =
        rows.features().stream().mapToInt(f -> options.monotone().getOrDefault(f, 0)).toArray();
    this.random = new SplittableRandom(options.seed());
  }

  @Override
  public List<Tree> grow(double[][] first, double[][] second) {
    int[] members = sample();
    return IntStream.range(0, outputs)
        .mapToObj(output -> new Tree(output, grower(first[output], second[output]).grow(members)))
        .toList();
  }

  private Grower grower(double[] first, double[] second) {
    return new Grower(bins, directions, options, first, second, features());
  }

  @Override
  public void close() {}

  /// The rows of a share of the queries.
  private int[] sample() {
    return IntStream.of(queries)
        .filter(q -> random.nextDouble() < options.rowShare())
        .flatMap(q -> IntStream.range(rows.groups()[q], rows.groups()[q + 1]))
        .toArray();
  }

  /// A share of the features, one at least, in rising order.
  private int[] features() {
    int[] some =
        IntStream.range(0, bins.size())
            .filter(f -> random.nextDouble() < options.columnShare())
            .toArray();
    return some.length > 0 || bins.isEmpty() ? some : new int[] {random.nextInt(bins.size())};
  }
}
