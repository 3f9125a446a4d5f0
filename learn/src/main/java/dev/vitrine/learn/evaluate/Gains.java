package dev.vitrine.learn.evaluate;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// What each grade of a judged set is worth. Grades of 0 and below are worth nothing unless the set
/// says otherwise.
///
/// @param byGrade the set's own gains; empty for `2^grade − 1`
public record Gains(Map<Integer, Double> byGrade) {
  /// The usual gains, `2^grade − 1`.
  public static final Gains EXPONENTIAL = new Gains(Map.of());

  public Gains {
    byGrade = Map.copyOf(byGrade);
  }

  /// The gain of a grade, or empty when the set lists gains and leaves out this positive grade.
  public OptionalDouble find(int grade) {
    Double listed = byGrade.get(grade);
    if (listed != null) {
      return OptionalDouble.of(listed);
    }
    if (grade <= 0) {
      return OptionalDouble.of(0);
    }
    return byGrade.isEmpty() ? OptionalDouble.of(Math.pow(2, grade) - 1) : OptionalDouble.empty();
  }

  /// The gain of a grade that the set is known to have.
  public double of(int grade) {
    return find(grade).orElse(0);
  }

  /// How the gains read in a report.
  public String told() {
    return byGrade.isEmpty() ? "2^grade − 1" : new TreeMap<>(byGrade).toString();
  }
}
