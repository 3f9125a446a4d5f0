package dev.vitrine.learn.session;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.evaluate.Estimate;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.visit.NextItems;
import dev.vitrine.signals.visit.Visits;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// The measuring of the session path: it learns earlier visits, and tells the next item of later
/// ones from each of their beginnings, by the same code that answers shoppers.
public final class SessionEvaluation {
  private static final int FIRST = 20;
  private static final int LAST_ITEMS = 10;
  private static final long HERE = 1;
  private static final long VISIT = 2;
  private static final int ROUNDS = 2_000;

  private final SessionSet set;
  private final SessionOptions options;
  private final Visits visits;
  private final int learnt;
  private final int end;
  private final double spacing;
  private long nanos;
  private int targets;
  private int unknown;
  private int returns;

  public SessionEvaluation(SessionSet set, SessionOptions options) {
    this.set = set;
    this.options = options;
    this.visits = Visits.of(options.memory());
    int all = set.visits().size();
    this.learnt = (int) (all * options.from());
    this.end = (int) (all * options.to());
    this.spacing = (double) Duration.ofDays(options.days()).toMillis() / Math.max(1, all);
    if (learnt == 0 || end <= learnt) {
      throw VitrineException.badRequest("too few visits: " + all);
    }
  }

  /// Sums over the cuts of one visit.
  private static final class Cuts {
    double count;
    double found;
    double rank;
    double newCount;
    double newFound;
  }

  /// Learns and measures.
  public SessionReport report() {
    var seen = new HashSet<Long>();
    for (int v = 0; v < learnt; v++) {
      for (long item : set.visits().get(v)) {
        visits.add(HERE, Hash.of(VISIT, v), item, 0, 0, time(v));
        seen.add(item);
      }
    }
    int many = (end - learnt + options.each() - 1) / options.each();
    var cuts = new Cuts[many];
    for (int i = 0; i < many; i++) {
      cuts[i] = measure(set.visits().get(learnt + i * options.each()), seen);
    }
    return report(cuts);
  }

  private long time(int visit) {
    return (long) (visit * spacing);
  }

  private Cuts measure(long[] visit, Set<Long> seen) {
    var cuts = new Cuts();
    for (int cut = 1; cut < visit.length; cut++) {
      long target = visit[cut];
      long[] last = last(visit, cut);
      long start = System.nanoTime();
      NextItems next = visits.after(HERE, last, time(learnt), FIRST);
      nanos += System.nanoTime() - start;
      int place = next.place(target);
      boolean found = place >= 0;
      boolean again = Arrays.stream(visit, 0, cut).anyMatch(item -> item == target);
      targets++;
      unknown += seen.contains(target) ? 0 : 1;
      returns += again ? 1 : 0;
      cuts.count++;
      cuts.found += found ? 1 : 0;
      cuts.rank += found ? 1.0 / (place + 1) : 0;
      cuts.newCount += again ? 0 : 1;
      cuts.newFound += found && !again ? 1 : 0;
    }
    return cuts;
  }

  /// The last items before a cut, the newest first, each once.
  private static long[] last(long[] visit, int cut) {
    long[] last = new long[LAST_ITEMS];
    int size = 0;
    for (int i = cut - 1; i >= 0 && size < LAST_ITEMS; i--) {
      long item = visit[i];
      if (Arrays.stream(last, 0, size).noneMatch(other -> other == item)) {
        last[size++] = item;
      }
    }
    return Arrays.copyOf(last, size);
  }

  private SessionReport report(Cuts[] cuts) {
    double[] counts = column(cuts, c -> c.count);
    return new SessionReport(
        learnt,
        cuts.length,
        targets,
        (double) unknown / targets,
        (double) returns / targets,
        ratio(column(cuts, c -> c.found), counts),
        ratio(column(cuts, c -> c.rank), counts),
        ratio(column(cuts, c -> c.newFound), column(cuts, c -> c.newCount)),
        nanos / 1e3 / targets);
  }

  private static double[] column(Cuts[] cuts, ToDoubleFunction<Cuts> of) {
    return Arrays.stream(cuts).mapToDouble(of).toArray();
  }

  /// A ratio of sums over visits with its percentile interval, visits drawn with repetition.
  private Estimate ratio(double[] above, double[] below) {
    var random = new SplittableRandom(options.seed());
    double[] drawn = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double up = 0;
      double down = 0;
      for (int i = 0; i < above.length; i++) {
        int visit = random.nextInt(above.length);
        up += above[visit];
        down += below[visit];
      }
      drawn[round] = up / down;
    }
    Arrays.sort(drawn);
    return new Estimate(
        Arrays.stream(above).sum() / Arrays.stream(below).sum(),
        drawn[(int) Math.round(0.025 * (ROUNDS - 1))],
        drawn[(int) Math.round(0.975 * (ROUNDS - 1))],
        above.length);
  }
}
