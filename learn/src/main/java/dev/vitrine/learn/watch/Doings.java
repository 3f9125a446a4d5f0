package dev.vitrine.learn.watch;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// What a user did last before each impression: the last 50 impressions that were over.
final class Doings {
  private static final int MOST = 50;
  private static final int FEW = 10;
  private static final long HOUR = 3_600_000;

  private final Impressions log;
  private final Keys keys;
  private final Rates.Surprise surprise;
  private final int[][] last;
  private final int[] size;

  Doings(Impressions log, Keys keys, Rates.Surprise surprise) {
    this.log = log;
    this.keys = keys;
    this.surprise = surprise;
    this.last = new int[log.users().size()][0];
    this.size = new int[last.length];
  }

  /// The names of what is told, in order.
  private static final String[] NAMES = {
    "since",
    "last-clicked",
    "last-long",
    "last-watched",
    "last-slot-same",
    "clicked-10",
    "long-10",
    "clicked-50",
    "long-50",
    "tag-10",
    "tag-50",
    "creator-50",
    "hour",
    "surprise-3",
    "surprise-slot",
    "seconds-slot",
    "surprise-tag",
    "seconds-tag"
  };

  /// Goes through the log.
  void add(Earlier earlier, Columns columns) {
    float[][] told = new float[NAMES.length][log.size()];
    earlier.walk(this::over, row -> tell(row, told));
    for (int c = 0; c < told.length; c++) {
      columns.add("sequence", "sequence/" + NAMES[c], told[c]);
    }
  }

  private void over(int row) {
    int user = log.user()[row];
    if (last[user].length < MOST && size[user] == last[user].length) {
      last[user] = Arrays.copyOf(last[user], Math.min(MOST, Math.max(4, 2 * size[user])));
    }
    if (size[user] == MOST) {
      System.arraycopy(last[user], 1, last[user], 0, MOST - 1);
      size[user]--;
    }
    last[user][size[user]++] = row;
  }

  private void tell(int row, float[][] told) {
    int user = log.user()[row];
    for (float[] column : told) {
      column[row] = Float.NaN;
    }
    if (size[user] == 0) {
      return;
    }
    int newest = last[user][size[user] - 1];
    int at = 0;
    told[at++][row] = (float) Math.log1p((log.at()[row] - log.at()[newest]) / 1e3);
    told[at++][row] = log.clicked()[newest];
    told[at++][row] = log.longViewed()[newest];
    told[at++][row] = log.watched()[newest];
    told[at++][row] = log.slot()[newest] == log.slot()[row] ? 1 : 0;
    told[at++][row] = mean(user, FEW, _ -> true, r -> log.clicked()[r]);
    told[at++][row] = mean(user, FEW, _ -> true, r -> log.longViewed()[r]);
    told[at++][row] = mean(user, MOST, _ -> true, r -> log.clicked()[r]);
    told[at++][row] = mean(user, MOST, _ -> true, r -> log.longViewed()[r]);
    told[at++][row] = count(user, FEW, r -> keys.tag[r] == keys.tag[row]);
    told[at++][row] = count(user, MOST, r -> keys.tag[r] == keys.tag[row]);
    told[at++][row] = count(user, MOST, r -> keys.creator[r] == keys.creator[row]);
    told[at++][row] = count(user, MOST, r -> log.at()[row] - log.at()[r] < HOUR);
    told[at++][row] = mean(user, 3, _ -> true, r -> surprise.both()[0][r]);
    IntPredicate sameSlot = r -> log.slot()[r] == log.slot()[row];
    told[at++][row] = mean(user, FEW, sameSlot, r -> surprise.item()[0][r]);
    told[at++][row] = mean(user, FEW, sameSlot, r -> surprise.item()[2][r]);
    IntPredicate sameTag = r -> keys.tag[r] == keys.tag[row];
    told[at++][row] = mean(user, FEW, sameTag, r -> surprise.both()[0][r]);
    told[at][row] = mean(user, FEW, sameTag, r -> surprise.both()[2][r]);
  }

  private int count(int user, int most, IntPredicate which) {
    int count = 0;
    for (int i = size[user] - 1; i >= 0 && i >= size[user] - most; i--) {
      count += which.test(last[user][i]) ? 1 : 0;
    }
    return count;
  }

  /// The mean of some of the last; not-a-number where there are none.
  private float mean(int user, int most, IntPredicate which, IntToDoubleFunction value) {
    double sum = 0;
    int count = 0;
    for (int i = size[user] - 1; i >= 0 && i >= size[user] - most; i--) {
      if (which.test(last[user][i])) {
        sum += value.applyAsDouble(last[user][i]);
        count++;
      }
    }
    return count == 0 ? Float.NaN : (float) (sum / count);
  }
}
