package dev.vitrine.learn.value;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What a head said of the cards of each kind that it did not learn from, and what was, summed up.
///
/// @param sums by kind; kinds without such cards are left out
public record KindSums(Map<ItemKind, Sum> sums) {
  /// Cases that outweigh half of what was seen of a kind.
  private static final double DOUBT = 20;

  /// Of one kind.
  ///
  /// @param cases how many cards
  /// @param said expected number of those with which it happens
  /// @param was the number of those with which it did
  public record Sum(int cases, double said, double was) {
    Sum and(double more, boolean happened) {
      return new Sum(cases + 1, said + more, was + (happened ? 1 : 0));
    }
  }

  public KindSums {
    sums = Map.copyOf(sums);
  }

  /// Sums up.
  ///
  /// @param rows what was learnt from and what was not
  /// @param first the first row that was not
  /// @param said how probable it was said to be, by row from there
  static KindSums of(TrainingRows rows, int first, double[] said) {
    int column = rows.features().indexOf(CardKind.NAME);
    Map<ItemKind, Sum> sums = new EnumMap<>(ItemKind.class);
    for (int i = 0; i < said.length && column >= 0; i++) {
      float kind = rows.columns()[column][first + i];
      if (!Float.isNaN(kind)) {
        double each = said[i];
        boolean was = rows.labels()[first + i] > 0;
        sums.merge(CardKind.of(kind), new Sum(0, 0, 0).and(each, was), (a, _) -> a.and(each, was));
      }
    }
    return new KindSums(sums);
  }

  /// By what what a head says of a kind has to be multiplied to come true, pulled towards 1 while
  /// little was seen.
  double factor(ItemKind kind) {
    Sum sum = sums.getOrDefault(kind, new Sum(0, 0, 0));
    return (sum.was() + DOUBT) / (sum.said() + DOUBT);
  }

  /// How far off that factor may be, as a share of it: one standard deviation.
  double doubt(ItemKind kind) {
    Sum sum = sums.getOrDefault(kind, new Sum(0, 0, 0));
    return 1 / Math.sqrt(sum.was() + DOUBT);
  }

  /// A line for a person; empty where nothing is known of kinds.
  String told() {
    var out = new StringBuilder();
    sums.forEach((kind, sum) ->
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
