package dev.vitrine.signals.visit;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/// Visits that share items with one, with how near they are. For one thread.
final class Near {
  private final int mask;

  /// One more than the number of the visit, 0 for none.
  private final long[] visits;

  private final double[] weights;

  /// The step in which the newest of the shared items stands.
  private final long[] shared;

  /// The item for which something was added last.
  private final int[] turns;

  private int size;

  interface Taker {
    void take(long visit, long shared, double weight);
  }

  /// @param most how many visits there can be
  Near(int most) {
    int room = Integer.highestOneBit(Math.max(1, most)) << 2;
    mask = room - 1;
    visits = new long[room];
    weights = new double[room];
    shared = new long[room];
    turns = new int[room];
  }

  /// Adds to the nearness of a visit; once a turn.
  ///
  /// @param step where it has what is shared
  /// @param turn rising
  void add(long visit, long step, int turn, double weight) {
    int at = (int) ((visit * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (visits[at] != 0 && visits[at] != visit + 1) {
      at = (at + 1) & mask;
    }
    if (visits[at] == 0) {
      visits[at] = visit + 1;
      shared[at] = step;
      size++;
    } else if (turns[at] == turn) {
      return;
    }
    turns[at] = turn;
    weights[at] += weight;
  }

  /// Shows the nearest visits; of several that are as near as the last one, all.
  ///
  /// @param most how many
  /// @param worth what a visit counts beside how near it is
  void best(int most, LongToDoubleFunction worth, Taker taker) {
    int[] places = new int[size];
    double[] rising = new double[size];
    int filled = 0;
    for (int at = 0; at < visits.length; at++) {
      if (visits[at] != 0) {
        weights[at] *= worth.applyAsDouble(visits[at] - 1);
        rising[filled] = weights[at];
        places[filled++] = at;
      }
    }
    Arrays.sort(rising);
    double bar = size > most ? rising[size - most] : 0;
    for (int at : places) {
      if (weights[at] >= bar) {
        taker.take(visits[at] - 1, shared[at], weights[at]);
      }
    }
  }
}
