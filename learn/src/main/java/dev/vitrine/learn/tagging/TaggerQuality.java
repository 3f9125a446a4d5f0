package dev.vitrine.learn.tagging;

import dev.vitrine.learn.evaluate.Latency;
import dev.vitrine.search.TagType;
import dev.vitrine.search.tagging.Span;
import dev.vitrine.search.tagging.Tagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How good a tagger is on labelled queries, and how fast.
///
/// @param queries what was found and what is there, query by query
/// @param types the same, type by type
/// @param low 2.5 % of resampled F1 lie below
/// @param high 2.5 % lie above
/// @param miscalibration mean distance between confidence and share of right spans, over ten bins
/// @param latency milliseconds a query, tagged one by one after a warm-up
public record TaggerQuality(
    List<SpanCounts> queries,
    Map<TagType, SpanCounts> types,
    double low,
    double high,
    double miscalibration,
    Latency latency) {
  private static final int ROUNDS = 2_000;
  private static final int BINS = 10;

  public TaggerQuality {
    queries = List.copyOf(queries);
    types = Map.copyOf(types);
  }

  /// Tags the queries and compares.
  public static TaggerQuality of(Tagger tagger, List<LabelledQuery> labelled, long seed) {
    labelled.forEach(query -> tagger.spans(query.query()));
    var counts = new ArrayList<SpanCounts>();
    var types = new EnumMap<TagType, SpanCounts>(TagType.class);
    double[][] bins = new double[BINS][3];
    long[] nanos = new long[labelled.size()];
    for (int i = 0; i < nanos.length; i++) {
      LabelledQuery query = labelled.get(i);
      long start = System.nanoTime();
      List<Tagger.Likely> likely = tagger.spans(query.query());
      nanos[i] = System.nanoTime() - start;
      List<Span> found = likely.stream().map(Tagger.Likely::span).toList();
      counts.add(SpanCounts.of(found, query.spans()));
      byType(found, query.spans(), types);
      bin(likely, query.spans(), bins);
    }
    double[] interval = interval(counts, seed);
    return new TaggerQuality(
        counts, types, interval[0], interval[1], miscalibration(bins), Latency.of(nanos));
  }

  /// Several measurements as one; the slowest times of them all.
  static TaggerQuality together(List<TaggerQuality> parts, long seed) {
    var counts = new ArrayList<SpanCounts>();
    var types = new EnumMap<TagType, SpanCounts>(TagType.class);
    double apart = 0;
    Latency slowest = parts.getFirst().latency();
    for (TaggerQuality part : parts) {
      counts.addAll(part.queries());
      part.types().forEach((type, one) -> types.merge(type, one, SpanCounts::plus));
      apart += part.miscalibration() / parts.size();
      slowest = part.latency().p99() > slowest.p99() ? part.latency() : slowest;
    }
    double[] interval = interval(counts, seed);
    return new TaggerQuality(counts, types, interval[0], interval[1], apart, slowest);
  }

  private static void byType(List<Span> found, List<Span> there, Map<TagType, SpanCounts> types) {
    for (TagType type : TagType.values()) {
      var one =
          SpanCounts.of(
              found.stream().filter(s -> s.type() == type).toList(),
              there.stream().filter(s -> s.type() == type).toList());
      types.merge(type, one, SpanCounts::plus);
    }
  }

  private static void bin(List<Tagger.Likely> found, List<Span> there, double[][] bins) {
    var right = new HashSet<>(there);
    for (Tagger.Likely likely : found) {
      double[] bin = bins[Math.min(BINS - 1, (int) (likely.confidence() * BINS))];
      bin[0]++;
      bin[1] += likely.confidence();
      bin[2] += right.contains(likely.span()) ? 1 : 0;
    }
  }

  private static double miscalibration(double[][] bins) {
    double apart = 0;
    double all = 0;
    for (double[] bin : bins) {
      apart += Math.abs(bin[1] - bin[2]);
      all += bin[0];
    }
    return all == 0 ? 0 : apart / all;
  }

  private static double[] interval(List<SpanCounts> queries, long seed) {
    var random = new SplittableRandom(seed);
    double[] values = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      int right = 0;
      int both = 0;
      for (int i = 0; i < queries.size(); i++) {
        SpanCounts one = queries.get(random.nextInt(queries.size()));
        right += one.right();
        both += one.found() + one.there();
      }
      values[round] = both == 0 ? 0 : 2.0 * right / both;
    }
    Arrays.sort(values);
    return new double[] {
      values[(int) Math.round(0.025 * (ROUNDS - 1))], values[(int) Math.round(0.975 * (ROUNDS - 1))]
    };
  }

  /// All queries together.
  public SpanCounts all() {
    return queries.stream().reduce(SpanCounts.NONE, SpanCounts::plus);
  }
}
