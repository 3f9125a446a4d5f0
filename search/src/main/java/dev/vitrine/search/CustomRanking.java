package dev.vitrine.search;

import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The orders that a merchandiser set, such as `desc(counter.sold)`: between items that are about
/// as relevant they decide, and between all items when nothing was asked in words.
final class CustomRanking {
  private static final String BAND = "band";

  private final Bands bands;
  private final List<Order> orders;
  private final List<SlotKey> keys;
  private final Keys ties;
  private double best = Double.NEGATIVE_INFINITY;
  private int banded;

  private CustomRanking(Bands bands, List<Order> orders, List<SlotKey> keys, Keys ties) {
    this.bands = bands;
    this.orders = orders;
    this.keys = keys;
    this.ties = ties;
  }

  /// What was set for a query: its sort keys, or what breaks ties.
  static CustomRanking of(Bands bands, Query query, View view) {
    List<Order> orders =
        query.ranked() ? query.tieBreakers(view.settings().ranking()) : query.order();
    List<SlotKey> keys = Keys.of(view, orders, query.filter());
    return new CustomRanking(bands, orders, keys, Keys.breakingTies(view, keys));
  }

  /// Nothing was set.
  static CustomRanking none(View view) {
    return new CustomRanking(Bands.NONE, List.of(), List.of(), Keys.breakingTies(view, List.of()));
  }

  boolean isEmpty() {
    return orders.isEmpty();
  }

  /// How many candidates it wants to look at.
  int depth() {
    return isEmpty() ? 0 : bands.depth();
  }

  /// Sorts the first rows within their bands; what is equal stays as it is.
  Candidates within(Candidates candidates, int rows) {
    int n = Math.min(rows, candidates.size());
    banded = n;
    double[] scores =
        IntStream.range(0, candidates.size()).mapToDouble(candidates::score).toArray();
    best = IntStream.range(0, n).mapToDouble(row -> scores[row]).max().orElse(0);
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(candidates::tier)
            .thenComparingDouble(row -> bands.of(scores[row], best))
            .thenComparing((a, b) -> ties.further(candidates.slot(a), candidates.slot(b)));
    int[] sorted =
        IntStream.concat(
                IntStream.range(0, n).boxed().sorted(order).mapToInt(Integer::intValue),
                IntStream.range(n, scores.length))
            .toArray();
    return candidates.reordered(sorted, scores);
  }

  /// What it did, for the trace.
  String note() {
    return String.format(Locale.ROOT, "%s within bands of %.0f %%", shown(), 100 * bands.width());
  }

  /// The orders as they are written.
  String shown() {
    return orders.stream().map(Order::shown).collect(Collectors.joining(", "));
  }

  /// What decided about a row beside its score: its band, and its value for each order. None of it
  /// adds to the score.
  Reasons explain(Candidates candidates, int row) {
    var parts = new ArrayList<Reasons.Part>();
    if (row < banded) {
      parts.add(new Reasons.Part(BAND, bands.of(candidates.score(row), best), 0));
    }
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      double key = keys.get(i).of(candidates.slot(row));
      if (Double.isFinite(key)) {
        parts.add(new Reasons.Part(order.shown(), order.descending() ? key : -key, 0));
      }
    }
    return new Reasons(parts);
  }
}
