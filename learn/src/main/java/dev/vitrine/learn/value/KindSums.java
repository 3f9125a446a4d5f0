package dev.vitrine.learn.value;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.feature.QueryCluster;
import dev.vitrine.search.feature.QueryIntent;
import dev.vitrine.search.model.Sought;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a head said of the cards of each kind that it did not learn from, and what was, summed up
/// by what was sought.
///
/// @param sums by kind and what was sought, in their order, so that they add up to the same in
///   every run; what has no such cards is left out
public record KindSums(Map<Of, Sum> sums) {
  /// What is summed up together: the cards of a kind where the same was sought.
  public record Of(ItemKind kind, Sought sought) implements Comparable<Of> {
    private static final Comparator<Of> ORDER =
        Comparator.comparing(Of::kind).thenComparing(Of::sought);

    @Override
    public int compareTo(Of other) {
      return ORDER.compare(this, other);
    }
  }

  /// Of some cards.
  ///
  /// @param cases how many
  /// @param said expected number of those with which it happens
  /// @param was the number of those with which it did
  public record Sum(int cases, double said, double was) {
    /// Of no card.
    static final Sum NOTHING = new Sum(0, 0, 0);

    Sum and(Sum other) {
      return new Sum(cases + other.cases, said + other.said, was + other.was);
    }
  }

  public KindSums {
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
  }

  /// Sums up.
  ///
  /// @param rows what was learnt from and what was not
  /// @param first the first row that was not
  /// @param said how probable it was said to be, by row from there
  static KindSums of(TrainingRows rows, int first, double[] said) {
    float[] kinds = rows.column(CardKind.NAME);
    float[] intents = rows.column(QueryIntent.NAME);
    float[] clusters = rows.column(QueryCluster.NAME);
    Map<Of, Sum> sums = new HashMap<>();
    for (int i = 0; i < said.length; i++) {
      int row = first + i;
      if (!Float.isNaN(kinds[row])) {
        var of = new Of(CardKind.of(kinds[row]), Sought.of(intents[row], clusters[row]));
        sums.merge(of, new Sum(1, said[i], rows.labels()[row] > 0 ? 1 : 0), Sum::and);
      }
    }
    return new KindSums(sums);
  }

  /// The sum of each kind, whatever was sought.
  Map<ItemKind, Sum> kinds() {
    Map<ItemKind, Sum> kinds = new EnumMap<>(ItemKind.class);
    sums.forEach((of, sum) -> kinds.merge(of.kind(), sum, Sum::and));
    return kinds;
  }

  /// A line for a person; empty where nothing is known of kinds.
  String told() {
    var out = new StringBuilder();
    kinds()
        .forEach((kind, sum) ->
            out.append(out.isEmpty() ? "" : ", ")
                .append(
                    String.format(
                        Locale.ROOT,
                        "%s said %.1f, was %.0f of %,d",
                        kind.word(),
                        sum.said(),
                        sum.was(),
                        sum.cases())));
    return out.toString();
  }
}
