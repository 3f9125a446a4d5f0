package dev.vitrine.learn.watch;

import dev.vitrine.signals.count.Layout;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.count.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// What was known before each impression: it is gone through a log in order of time, and what came
/// of an impression counts only once it is over. So no row sees itself, what comes later, what
/// comes at the same time or what is still being watched.
final class Earlier {
  private static final long MEMORY = 256L << 20;

  private final Impressions log;
  private final int[] byEnd;
  private final long until;

  Earlier(Impressions log) {
    this(log, Long.MAX_VALUE);
  }

  /// @param until a time from which on nothing more becomes known
  Earlier(Impressions log, long until) {
    this.log = log;
    this.until = until;
    this.byEnd =
        IntStream.range(0, log.size())
            .boxed()
            .sorted(Comparator.comparingLong(log::over))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// Sums over earlier rows of the same key.
  ///
  /// @param values for each kind of value a column of sums, what is long ago weighing less
  /// @param count how many rows they are, weighed alike
  @SuppressWarnings("ArrayRecordComponent") // columns, never compared
  record Sums(float[][] values, float[] count) {}

  /// Goes through the log.
  ///
  /// @param over told of each row that is over, before the rows that may know of it
  /// @param shown told of each row in order of time
  void walk(IntConsumer over, IntConsumer shown) {
    int ended = 0;
    for (int row = 0; row < log.size(); row++) {
      while (log.over(byEnd[ended]) < Math.min(until, log.at()[row])) {
        over.accept(byEnd[ended++]);
      }
      shown.accept(row);
    }
  }

  /// Sums up.
  ///
  /// @param keys of each row, 0 where it has none: it counts nowhere and knows nothing
  /// @param values columns of what is summed up
  /// @param span how far back
  Sums sums(long[] keys, float[][] values, Span span) {
    Table table = table(values.length, span);
    var sums = new Sums(new float[values.length][log.size()], new float[log.size()]);
    double[] amounts = new double[values.length + 1];
    double[][] found = new double[values.length + 1][1];
    long[] asked = new long[1];
    var moments = new Moment[] {Moment.of(0), Moment.of(0)};
    walk(
        row -> {
          if (keys[row] != 0) {
            for (int v = 0; v < values.length; v++) {
              amounts[v] = values[v][row];
            }
            amounts[values.length] = 1;
            moments[0] = moments[0].to(log.over(row));
            table.add(keys[row], amounts, (1L << (values.length + 1)) - 1, moments[0]);
          }
        },
        row -> {
          moments[1] = moments[1].to(log.at()[row]);
          asked[0] = keys[row];
          for (double[] column : found) {
            column[0] = 0;
          }
          table.read(asked, moments[1], found);
          for (int v = 0; v < values.length; v++) {
            sums.values[v][row] = (float) found[v][0];
          }
          sums.count[row] = (float) found[values.length][0];
        });
    return sums;
  }

  private static Table table(int values, Span span) {
    List<Layout.Cell> cells = new ArrayList<>();
    for (int v = 0; v < values; v++) {
      cells.add(new Layout.Cell(v, span, 0));
    }
    cells.add(new Layout.Cell(values, span, 1));
    return Table.of(Layout.of(cells), MEMORY);
  }
}
