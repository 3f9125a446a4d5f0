package dev.vitrine.learn.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/// A query whose nDCG changed, with the documents that left its first ten and those that came.
///
/// @param query the query
/// @param before older nDCG of the first ten
/// @param after newer one
/// @param left documents that are no longer among the first ten, best first
/// @param came documents that are new among them, best first
public record Mover(
    JudgedQuery query, double before, double after, List<Place> left, List<Place> came) {
  private static final int PAGE = 10;

  public Mover {
    left = List.copyOf(left);
    came = List.copyOf(came);
  }

  /// A document at a rank.
  ///
  /// @param id the document
  /// @param rank 1-based
  /// @param grade its grade, empty when it is not judged
  public record Place(String id, int rank, OptionalInt grade) {}

  static Mover of(
      JudgedQuery query, double before, double after, List<String> old, List<String> now) {
    return new Mover(query, before, after, only(query, old, now), only(query, now, old));
  }

  private static List<Place> only(JudgedQuery query, List<String> these, List<String> others) {
    var there = new HashSet<>(others.subList(0, Math.min(PAGE, others.size())));
    var places = new ArrayList<Place>();
    for (int i = 0; i < these.size() && i < PAGE; i++) {
      String id = these.get(i);
      if (there.add(id)) {
        Integer grade = query.grades().get(id);
        places.add(
            new Place(id, i + 1, grade == null ? OptionalInt.empty() : OptionalInt.of(grade)));
      }
    }
    return places;
  }

  /// How much it changed; below 0 is worse.
  public double change() {
    return after - before;
  }
}
