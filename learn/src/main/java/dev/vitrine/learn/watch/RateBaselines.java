package dev.vitrine.learn.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What trees are compared with: the smoothed rate of the item, of the user and of the place as
/// they were before each impression, and a logistic regression on the log-odds of these three.
///
/// @param columns what was known before each impression
/// @param morning what was known when the day of the test began
/// @param kind of rate
/// @param truth what came, by row
@SuppressWarnings("ArrayRecordComponent") // a column, never compared
record RateBaselines(Columns columns, Columns morning, String kind, float[] truth, Head.Days days) {
  private static final List<String> RATES = List.of("item-rate", "user-rate", "slot");
  private static final List<String> NAMES = List.of("item rate", "user rate", "slot rate");

  /// The probabilities of all rows of the test.
  List<Slice.Said> said() {
    var said = new ArrayList<Slice.Said>();
    for (int r = 0; r < RATES.size(); r++) {
      String name = RATES.get(r) + "/" + kind;
      said.add(
          new Slice.Said(NAMES.get(r), ofTest(columns.column(name)), ofTest(morning.column(name))));
    }
    float[][] odds = odds(columns);
    Line line = Line.fit(odds, truth, days.test());
    said.add(new Slice.Said("the three", likely(line, odds), likely(line, odds(morning))));
    return said;
  }

  private float[][] odds(Columns of) {
    float[][] odds = new float[RATES.size()][days.size()];
    for (int r = 0; r < odds.length; r++) {
      float[] column = of.column(RATES.get(r) + "/" + kind);
      for (int row = 0; row < column.length; row++) {
        odds[r][row] = (float) Line.odds(column[row]);
      }
    }
    return odds;
  }

  private float[] likely(Line line, float[][] odds) {
    float[] likely = new float[days.size() - days.test()];
    for (int i = 0; i < likely.length; i++) {
      likely[i] = (float) Line.likely(line.score(odds, days.test() + i));
    }
    return likely;
  }

  private float[] ofTest(float[] column) {
    return Arrays.copyOfRange(column, days.test(), days.size());
  }
}
