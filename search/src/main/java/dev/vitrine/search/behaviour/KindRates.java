package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Scope;
import java.util.EnumMap;
import java.util.Map;

/// How often cards of each kind are clicked for some words, where places get one click each on
/// average, and how sure that is.
public final class KindRates {
  private KindRates() {}

  /// A rate.
  ///
  /// @param mean clicks for each click that such places get; 1 is usual
  /// @param tries clicks that such places got for the words, decayed within a month
  public record KindRate(double mean, double tries) {}

  /// The rates of the kinds that some candidates are of.
  public static Map<ItemKind, KindRate> of(
      Understood understood, View view, Candidates candidates, Faces faces) {
    Map<ItemKind, Integer> first = new EnumMap<>(ItemKind.class);
    for (int row = candidates.size() - 1; row >= 0; row--) {
      first.put(faces.kind(row), row);
    }
    int[] rows = first.values().stream().mapToInt(Integer::intValue).toArray();
    Candidates one = candidates.only(rows);
    Remembered remembered = new Rows(understood, view, one, rows.length).remembered();
    double[] means = QueryKindClickRate.RATE.values(remembered);
    double[] tries = remembered.count(QueryKindClickRate.RATE.tries(Scope.QUERY_KIND));
    Map<ItemKind, KindRate> rates = new EnumMap<>(ItemKind.class);
    int at = 0;
    for (ItemKind kind : first.keySet()) {
      rates.put(kind, new KindRate(means[at], tries[at]));
      at++;
    }
    return rates;
  }
}
