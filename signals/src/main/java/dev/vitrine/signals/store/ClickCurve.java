package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.count.Span;
import java.util.List;

/// How many clicks an item gets where it is shown, by the position alone. Learnt from all items of
/// a catalogue; while little was shown at a position a quarter of one over the position is assumed.
///
/// Clicks over the clicks that such places get (Zhang and Jones, "Comparing click logs for
/// editorial training", 2007) can be compared between items that were shown in different places.
/// Since good items are shown first, the curve says more for high places than they do by
/// themselves, so that items there are judged a little too strictly. A book that does not go by
/// position has one number for all places, to show what that costs.
final class ClickCurve {
  private static final Counter SHOWN = new Counter(Scope.POSITION, Deed.SHOWN, Span.MONTH);
  private static final Counter CLICKED = new Counter(Scope.POSITION, Deed.CLICKED, Span.MONTH);

  /// What has to be counted.
  static final List<Counter> COUNTERS = List.of(SHOWN, CLICKED);

  /// Times shown that outweigh what is assumed by half.
  private static final double DOUBT = 200;

  /// Positions from here on are taken together.
  private static final int LAST = 100;

  /// What is assumed where the position is not said.
  private static final double ANYWHERE = 0.05;

  private final Book book;
  private final int shown;
  private final int clicked;
  private final long[] keys = new long[1];
  private final double[][] counts;

  ClickCurve(Book book) {
    this.book = book;
    this.shown = book.counters(Scope.POSITION).indexOf(SHOWN);
    this.clicked = book.counters(Scope.POSITION).indexOf(CLICKED);
    this.counts = new double[book.counters(Scope.POSITION).size()][1];
  }

  /// The key of a position.
  long key(long catalogue, int position) {
    return Scope.POSITION.key(catalogue, 1L + told(position));
  }

  /// Positions as far as they are told apart, 0 for one that is not said.
  private int told(int position) {
    return book.byPosition() ? Math.clamp(position, 0, LAST) : 0;
  }

  /// Clicks to be expected for each time that something is shown at a position.
  double expected(long catalogue, int position, Moment moment) {
    keys[0] = key(catalogue, position);
    book.read(Scope.POSITION, keys, moment, counts);
    double assumed = told(position) == 0 ? ANYWHERE : 0.25 / told(position);
    return (counts[clicked][0] + DOUBT * assumed) / (counts[shown][0] + DOUBT);
  }
}
