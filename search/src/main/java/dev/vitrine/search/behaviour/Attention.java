package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.History;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;

/// How much each of the last items that a shopper turned to matters for what is asked. One matters
/// as far as what was meant stands in its category, by how the candidates are spread over
/// categories, and half as much ten items on; where nothing is asked in words, each category
/// matters. A part of the attention goes to nothing at all, so that a past that has little to do
/// with the query says little.
///
/// Source: the zero vector beside a shopper's past is that of the zero attention model (Ai and
/// others, 2019).
@SuppressWarnings("ArrayRecordComponent") // never compared
record Attention(History history, double[] weights, double total) {
  /// What goes to nothing at all, in items just turned to.
  private static final double NOTHING = 1;

  private static final double HALF = 10;

  static Attention of(Rows rows, Remembered remembered) {
    History history = remembered.shopper().history();
    if (rows.understood().browsing() || history.size() == 0) {
      return ofAll(history);
    }
    Map<Long, Double> meant = meant(rows, remembered);
    return of(history, leaf -> meant.getOrDefault(leaf, 0.0));
  }

  /// All of a past matters.
  static Attention ofAll(History history) {
    return of(history, _ -> 1);
  }

  private static Attention of(History history, LongToDoubleFunction matters) {
    var weights = new double[history.size()];
    double total = NOTHING;
    for (int back = 0; back < weights.length; back++) {
      weights[back] = matters.applyAsDouble(history.leaf(back)) * Math.pow(2, -back / HALF);
      total += weights[back];
    }
    return new Attention(history, weights, total);
  }

  /// The share of the say that candidates of each category have, as a part of the greatest.
  private static Map<Long, Double> meant(Rows rows, Remembered remembered) {
    long[] say = rows.say();
    var sums = new HashMap<Long, Long>();
    long most = 1;
    for (int row = 0; row < say.length; row++) {
      long leaf = remembered.leaf(row);
      if (leaf != 0) {
        most = Math.max(most, sums.merge(leaf, say[row], Long::sum));
      }
    }
    var shares = new HashMap<Long, Double>();
    for (Map.Entry<Long, Long> each : sums.entrySet()) {
      shares.put(each.getKey(), (double) each.getValue() / most);
    }
    return shares;
  }

  /// The numbers that stand for the items of the past.
  long[] items() {
    return IntStream.range(0, history.size()).mapToLong(history::item).toArray();
  }

  /// Whether nothing of the past matters.
  boolean none() {
    return total <= NOTHING;
  }

  /// How much of the attention does not go to nothing, 0 to 1.
  double known() {
    return (total - NOTHING) / total;
  }

  /// One of the things that stand behind an item.
  interface Thing {
    long of(History history, int back);
  }

  /// The share of the attention that goes to what has each thing.
  Map<Long, Double> shares(Thing thing) {
    var shares = new HashMap<Long, Double>();
    for (int back = 0; back < weights.length; back++) {
      long one = thing.of(history, back);
      if (one != 0 && weights[back] > 0) {
        shares.merge(one, weights[back] / total, Double::sum);
      }
    }
    return shares;
  }

  /// How often the price of what matters doubles from 1, on average; not-a-number where none has
  /// one.
  double doublings() {
    double sum = 0;
    double weight = 0;
    for (int back = 0; back < weights.length; back++) {
      if (history.band(back) >= 0) {
        sum += weights[back] * Facts.doublings(history.band(back));
        weight += weights[back];
      }
    }
    return weight > 0 ? sum / weight : Double.NaN;
  }
}
