package dev.vitrine.learn.guard;

import java.util.Map;

/// What is let pass.
///
/// @param level chance that a version that is within all tolerances is ever taken back, 0 to 1; 0
///   to take none back
/// @param fewest shoppers that each version ranked for before anything is said
/// @param of by how much a version may be worse in each measure, as a share of the other's
public record Tolerances(double level, int fewest, Map<Measure, Double> of) {
  public Tolerances {
    of = Map.copyOf(of);
  }

  double of(Measure measure) {
    return of.getOrDefault(measure, 0.0);
  }
}
