package dev.vitrine.learn.guard;

import dev.vitrine.learn.guard.Finding.Said;
import java.util.List;
import java.util.Optional;

/// What is known of a version beside the one that it is tried against.
///
/// @param pages of the version
/// @param others of the other one
/// @param findings of each measure
public record Verdict(long pages, long others, List<Finding> findings) {
  public Verdict {
    findings = List.copyOf(findings);
  }

  /// The first measure by which it is worse than what is tolerated.
  public Optional<Finding> worse() {
    return findings.stream().filter(finding -> finding.said() == Said.WORSE).findFirst();
  }

  /// Whether it was shown to be within the tolerances of what matters most, clicks and value, and
  /// is worse in nothing.
  public boolean fine() {
    return worse().isEmpty()
        && findings.stream()
            .filter(f -> f.measure() == Measure.CLICKS || f.measure() == Measure.VALUE)
            .allMatch(finding -> finding.said() == Said.FINE);
  }
}
