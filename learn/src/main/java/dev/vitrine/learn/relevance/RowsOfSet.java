package dev.vitrine.learn.relevance;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.learn.evaluate.JudgedQuery;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.search.feature.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The asking of a cascade for what its final stage would see of a judged set's queries. What is
/// not judged counts as irrelevant, for less.
public final class RowsOfSet {
  /// How much a row counts that nobody judged.
  static final float UNJUDGED = 0.7f;

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int BETWEEN = 500;

  private final Trainable shop;
  private final Set<String> leftOut;
  private final Consumer<String> told;

  /// @param leftOut features that nothing is learnt of
  /// @param told takes a line for a person now and then
  public RowsOfSet(Trainable shop, Set<String> leftOut, Consumer<String> told) {
    this.shop = shop;
    this.leftOut = Set.copyOf(leftOut);
    this.told = told;
  }

  /// The rows of every query with a judgment.
  public JudgedRows of(JudgedSet set) {
    Grades grades = Grades.of(set);
    List<String> features = TrainableFeatures.names(leftOut);
    var rows = new Joining(features);
    int done = 0;
    for (JudgedQuery query : set.queries()) {
      if (!query.grades().isEmpty()) {
        add(rows, features, query, set, grades);
      }
      if (++done % BETWEEN == 0) {
        told.accept("features: " + done + " of " + set.queries().size() + " queries");
      }
    }
    return rows.joined();
  }

  private void add(
      Joining rows, List<String> features, JudgedQuery query, JudgedSet set, Grades grades) {
    Sample sample = shop.sample(asked(query.text()));
    int[] places = TrainableFeatures.places(sample.features(), features);
    for (int row = 0; row < sample.ids().size(); row++) {
      Integer grade = query.grades().get(sample.ids().get(row));
      double gain = grade == null ? 0 : set.gains().of(grade);
      float weight = grade == null ? UNJUDGED : 1;
      int at = rows.add((float) (gain / grades.most()), weight, grades.of(gain), grade != null);
      for (int f = 0; f < places.length; f++) {
        rows.column(f)[at] = sample.features().value(places[f], row);
      }
    }
    rows.end(query.text());
  }

  private static Query asked(String text) {
    List<String> none = List.of();
    return new Query(
        text,
        false,
        true,
        Filter.ALL,
        List.of(),
        List.of(),
        List.of(),
        none,
        0,
        100,
        "",
        "",
        PATIENCE,
        false);
  }
}
