package dev.vitrine.search.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The tagger of queries: finds the words that name a type, a brand, a colour and so on, by a
/// linear-chain conditional random field over features of the words. Safe for use by many threads.
public final class Tagger {
  private final Set<FeatureGroup> groups;
  private final Lexicon lexicon;
  private final Weights weights;
  private final Chain chain;
  private final Calibration calibration;
  private final Extraction extraction;
  private final double[] transitions;

  /// A span with how likely it is.
  public record Likely(Span span, double confidence) {}

  private Tagger(
      Set<FeatureGroup> groups,
      Lexicon lexicon,
      Weights weights,
      Chain chain,
      Calibration calibration,
      Amounts amounts) {
    this.groups = Set.copyOf(groups);
    this.lexicon = lexicon;
    this.weights = weights;
    this.chain = chain;
    this.calibration = calibration;
    extraction = Extraction.of(groups, lexicon, amounts);
    transitions = chain.weights();
  }

  /// A tagger of these parts.
  public static Tagger of(
      Set<FeatureGroup> groups,
      Lexicon lexicon,
      Weights weights,
      Chain chain,
      Calibration calibration,
      Amounts amounts) {
    return new Tagger(groups, lexicon, weights, chain, calibration, amounts);
  }

  /// The most likely labels of a query's words.
  public int[] labels(QueryWords query) {
    return chain.best(weights.scores(extraction.of(query)));
  }

  /// The spans of the most likely labels, each with its confidence.
  public List<Likely> spans(QueryWords query) {
    float[][] scores = weights.scores(extraction.of(query));
    Lattice lattice = Lattice.of(transitions, scores);
    var spans = new ArrayList<Likely>();
    for (Span span : Span.of(chain.best(scores))) {
      spans.add(new Likely(span, calibration.of(lattice.span(span))));
    }
    return spans;
  }

  /// How many features have weights.
  public int size() {
    return weights.size();
  }

  Set<FeatureGroup> groups() {
    return groups;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Weights weights() {
    return weights;
  }

  Chain chain() {
    return chain;
  }

  Calibration calibration() {
    return calibration;
  }
}
