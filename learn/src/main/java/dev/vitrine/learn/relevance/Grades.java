package dev.vitrine.learn.relevance;

import dev.vitrine.learn.evaluate.JudgedQuery;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.search.model.Grade;
import java.util.List;

/// The grades of a judged set in the terms of the model: its highest gain is exact, the next one
/// substitute, whatever else is worth something complement, and what is worth nothing irrelevant.
///
/// @param gains the gains above 0, falling
record Grades(List<Double> gains) {
  Grades {
    gains = List.copyOf(gains);
  }

  static Grades of(JudgedSet set) {
    return new Grades(
        set.queries().stream()
            .map(JudgedQuery::grades)
            .flatMap(grades -> grades.values().stream())
            .map(set.gains()::of)
            .filter(gain -> gain > 0)
            .distinct()
            .sorted((a, b) -> Double.compare(b, a))
            .toList());
  }

  /// The greatest gain, 1 when there is none.
  double most() {
    return gains.isEmpty() ? 1 : gains.getFirst();
  }

  Grade of(double gain) {
    int place = gains.indexOf(gain);
    return place < 0 ? Grade.IRRELEVANT : Grade.at(Math.min(place, Grade.COMPLEMENT.place()));
  }
}
