package dev.vitrine.search.behaviour;

import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Scope;
import java.util.ArrayList;
import java.util.List;

/// How often something happens for each time that it could, pulled towards what is usual while
/// little was counted: `(hits + weight × usual) / (tries + weight)`, the mean of a Beta (or Gamma)
/// distribution whose own mean is the rate of a wider scope. So the rate of a query's item starts
/// at that of the item, that of an item at that of its category, and that of a category at that of
/// the catalogue.
///
/// @param hits what happens
/// @param tries when it could
/// @param span how far back
/// @param start what is usual where nothing is known
/// @param weight tries that outweigh what is usual by half
record Rate(Deed hits, Deed tries, Span span, double start, double weight) {
  /// Clicks for each click that such places get; 1 is usual.
  static final Rate CLICKS = new Rate(Deed.CLICKED, Deed.EXPECTED, Span.MONTH, 1, 5);

  static final Rate CARTS = new Rate(Deed.CARTED, Deed.CLICKED, Span.MONTH, 0.1, 20);
  static final Rate PURCHASES = new Rate(Deed.BOUGHT, Deed.CLICKED, Span.MONTH, 0.03, 40);

  /// What comes back does so weeks later, so that both are counted over a long time.
  static final Rate RETURNS = new Rate(Deed.CAME_BACK, Deed.BOUGHT, Span.YEAR, 0.05, 20);

  static final Rate COMPLAINTS = new Rate(Deed.COMPLAINED, Deed.BOUGHT, Span.YEAR, 0.01, 50);

  /// Seconds watched of those that there were.
  static final Rate WATCHED = new Rate(Deed.WATCHED, Deed.WATCHABLE, Span.MONTH, 0.4, 300);

  static final Rate HOOKED = new Rate(Deed.HOOKED, Deed.PLAYED, Span.MONTH, 0.5, 20);

  /// Stars of a review.
  static final Rate STARS = new Rate(Deed.STARS, Deed.REVIEWED, Span.YEAR, 3.5, 10);

  /// This rate of the last of some scopes, each pulled towards the one before, in which it lies.
  Chain of(Scope... scopes) {
    return new Chain(this, List.of(scopes));
  }

  /// A rate with what it is pulled towards.
  record Chain(Rate rate, List<Scope> scopes) {
    Chain {
      scopes = List.copyOf(scopes);
    }

    /// What has to be counted.
    List<Counter> counters() {
      var all = new ArrayList<Counter>();
      for (Scope scope : scopes) {
        all.add(new Counter(scope, rate.hits, rate.span));
        all.add(new Counter(scope, rate.tries, rate.span));
      }
      return all;
    }

    /// When it could happen, for one of the scopes.
    Counter tries(Scope scope) {
      return new Counter(scope, rate.tries, rate.span);
    }

    /// The rate of every row, worked out once for all that have the same behind them.
    double[] values(Remembered remembered) {
      Groups groups = Groups.one(remembered.size());
      double[] values = {rate.start};
      for (Scope scope : scopes) {
        Groups narrower = remembered.groups(scope);
        values = narrower.within(groups, values);
        groups = narrower;
        double[] hits = remembered.counts(new Counter(scope, rate.hits, rate.span));
        double[] tries = remembered.counts(new Counter(scope, rate.tries, rate.span));
        for (int group = 0; group < values.length; group++) {
          values[group] =
              (hits[group] + rate.weight * values[group]) / (tries[group] + rate.weight);
        }
      }
      return groups.spread(values);
    }

    /// Fills a column with the rates, at most 1.
    void fill(Remembered remembered, float[] column) {
      double[] values = values(remembered);
      for (int row = 0; row < values.length; row++) {
        column[row] = (float) Math.min(1, values[row]);
      }
    }

    /// Fills a column with `rate / (1 + rate)`, for rates around 1: 0.5 is usual.
    void fillAroundOne(Remembered remembered, float[] column) {
      double[] values = values(remembered);
      for (int row = 0; row < values.length; row++) {
        column[row] = (float) (values[row] / (1 + values[row]));
      }
    }
  }
}
