package dev.vitrine.learn.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an evaluation found.
///
/// @param set the judged set, or the sample of it that was asked
/// @param documents items in the catalogue
/// @param outcomes what came back, in the order of the queries
/// @param quality every measure with its interval
/// @param indexSeconds what it took to make the catalogue
/// @param latency times of queries
/// @param apart what came back for queries without a relevant document, which nDCG leaves out
public record Report(
    JudgedSet set,
    long documents,
    List<Outcome> outcomes,
    Map<Quality, Estimate> quality,
    double indexSeconds,
    Latency latency,
    List<Outcome> apart) {
  /// Definition of the index time, printed beside it.
  public static final String INDEX_DEFINITION =
      "seconds from the first item read to the last one searchable";

  /// Definition of the median time.
  public static final String P50_DEFINITION =
      "milliseconds half of the queries stay within: pages of 10, one thread, after a warm-up pass";

  /// Definition of the tail time.
  public static final String P99_DEFINITION =
      "milliseconds 99 of 100 queries stay within, measured alike";

  public Report {
    outcomes = List.copyOf(outcomes);
    quality = Collections.unmodifiableMap(new EnumMap<>(quality));
    apart = List.copyOf(apart);
  }

  static Report of(
      JudgedSet set,
      long documents,
      List<Outcome> outcomes,
      double indexSeconds,
      Latency latency,
      long seed) {
    var quality = new EnumMap<Quality, Estimate>(Quality.class);
    for (Quality measure : Quality.values()) {
      quality.put(measure, Bootstrap.mean(values(measure, set, outcomes), seed));
    }
    List<Outcome> apart =
        outcomes.stream().filter(o -> !o.query().hasRelevant(set.gains())).toList();
    return new Report(set, documents, outcomes, quality, indexSeconds, latency, apart);
  }

  /// A measure's value for every outcome, not-a-number for those left out.
  public static double[] values(Quality measure, JudgedSet set, List<Outcome> outcomes) {
    return outcomes.stream()
        .mapToDouble(o -> measure.of(o.query(), set, o.top(), o.judged()))
        .toArray();
  }

  /// A measure with its interval.
  public Estimate of(Quality measure) {
    return quality.getOrDefault(measure, Estimate.NONE);
  }

  /// Sentences on what is odd about the set or the catalogue.
  public List<String> remarks() {
    var remarks = new ArrayList<>(set.peculiarities().told());
    if (documents != set.documents()) {
      remarks.add("the catalogue holds " + documents + " items, its file has " + set.documents());
    }
    return remarks;
  }
}
