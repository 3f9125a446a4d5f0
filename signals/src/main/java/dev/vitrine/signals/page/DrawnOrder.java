package dev.vitrine.signals.page;

import java.util.Arrays;

/// How the order of an explored page was drawn. Rows of a group were drawn against each other, and
/// the groups stand one behind the other by their numbers.
///
/// @param temperature how much was left to chance
/// @param groups the group of each row, counted from 0; {@link #FIXED} for one whose place was not
///   drawn
/// @param propensities how likely it was for each row to stand in its place, given what stood above
///   it; 1 for one whose place was not drawn
@SuppressWarnings("ArrayRecordComponent") // compared by its values
public record DrawnOrder(double temperature, int[] groups, double[] propensities) {
  /// The group of rows whose place was not drawn, such as those that a rule pins.
  public static final int FIXED = -1;

  @Override
  public boolean equals(Object other) {
    return other instanceof DrawnOrder drawn
        && Double.compare(temperature, drawn.temperature) == 0
        && Arrays.equals(groups, drawn.groups)
        && Arrays.equals(propensities, drawn.propensities);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(groups) * 31 + Arrays.hashCode(propensities);
  }
}
