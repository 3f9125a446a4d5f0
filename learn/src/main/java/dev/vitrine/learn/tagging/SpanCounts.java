package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Span;
import java.util.HashSet;
import java.util.List;

/// How many spans are right, of how many that were found and how many that there are. A span is
/// right when its words, these and no more, and its type are right.
///
/// @param right found and there
/// @param found by the tagger
/// @param there by the labels
public record SpanCounts(int right, int found, int there) {
  static final SpanCounts NONE = new SpanCounts(0, 0, 0);

  static SpanCounts of(List<Span> found, List<Span> there) {
    var right = new HashSet<>(there);
    return new SpanCounts(
        (int) found.stream().filter(right::contains).count(), found.size(), there.size());
  }

  SpanCounts plus(SpanCounts other) {
    return new SpanCounts(right + other.right, found + other.found, there + other.there);
  }

  /// The share of the found ones that are right; 0 when nothing was found.
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /// The share of those there that were found; 0 when nothing is there.
  public double recall() {
    return there == 0 ? 0 : (double) right / there;
  }

  /// The harmonic mean of precision and recall over all spans (micro F1).
  public double f1() {
    return found + there == 0 ? 0 : 2.0 * right / (found + there);
  }
}
