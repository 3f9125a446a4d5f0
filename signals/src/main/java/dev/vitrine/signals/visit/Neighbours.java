package dev.vitrine.signals.visit;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What comes next in a visit, by the visits that are nearest to it. For one question, by who holds
/// the lock.
///
/// A visit is the nearer, the more of the last items it shares, the rarer these are, and the later
/// it was. Its items score the more, the nearer they stand to what is shared. Then the best items
/// so far are asked the same question themselves, since in a shop of many items what is bought
/// together is mostly found by a detour. Shoppers go back to what they have seen, so the visit's
/// own items score too.
///
/// Source: V-SKNN and STAN (Ludewig and Jannach, "Evaluation of session-based recommendation
/// algorithms", 2018; Garg and others, "Sequence and time aware neighborhood", 2019), with a second
/// step as in random walks over items (Choi and others, "S-Walk", 2022). Numbers were chosen on the
/// last tenth of the visits that are learnt from, never on those that are measured.
final class Neighbours {
  /// Last items that are looked at.
  private static final int LAST = 10;

  /// Last visits of an item that are looked at.
  private static final int OF_ITEM = 300;

  /// Visits that are nearest.
  private static final int NEAREST = 300;

  /// Last steps of a visit that are looked at.
  private static final int OF_VISIT = 30;

  /// Steps back after which an item of the visit counts for a third.
  private static final double BACK = 2;

  /// Steps from what is shared after which an item counts for a third.
  private static final double BESIDE = 5;

  /// Steps back after which going back to an item counts for a third.
  private static final double RETURN = 3;

  /// How much what is often turned to counts less: times turned to, to this power.
  private static final double OFTEN = -0.2;

  /// Items that are asked a second time, and how many of their last visits.
  private static final int DETOURS = 10;

  private static final int OF_DETOUR = 50;

  private static final double HALF = Duration.ofDays(90).toMillis();

  private static final double[] STEPS_BESIDE = thirds();
  private static final double[] SELDOM = seldom();

  private final Visits visits;
  private final Steps steps;
  private final long catalogue;
  private final long[] last;
  private final long at;
  private final Sums scores = new Sums();
  private final long[] path = new long[OF_VISIT];
  private final long[] inVisits = new long[OF_ITEM];
  private final long[] inSteps = new long[OF_ITEM];

  Neighbours(Visits visits, long catalogue, long[] last, long at) {
    this.visits = visits;
    this.steps = visits.steps;
    this.catalogue = catalogue;
    this.last = last.length > LAST ? Arrays.copyOf(last, LAST) : last;
    this.at = at;
  }

  private static double[] thirds() {
    return IntStream.range(0, OF_VISIT).mapToDouble(i -> Math.exp(-i / BESIDE)).toArray();
  }

  private static double[] seldom() {
    return IntStream.range(0, 1 << 10).mapToDouble(i -> Math.pow(Math.max(1, i), OFTEN)).toArray();
  }

  /// @param many how many at most
  NextItems next(int many) {
    near();
    detours();
    returns();
    return scores.best(many);
  }

  /// Scores the items of the nearest visits.
  private void near() {
    var near = new Near(last.length * OF_ITEM);
    for (int back = 0; back < last.length; back++) {
      int many = walk(last[back], OF_ITEM);
      double rare = Math.log1p((double) visits.count() / Math.max(1, many));
      double weight = Math.exp(-back / BACK) * rare * rare;
      for (int i = 0; i < many; i++) {
        near.add(inVisits[i], inSteps[i], back, weight);
      }
    }
    near.best(NEAREST, this::age, (visit, step, weight) -> beside(visit, step, weight, scores));
    scores.times(this::seldom);
  }

  private double age(long visit) {
    return Math.exp(-Math.max(0, at - visits.time(visit)) * Math.log(2) / HALF);
  }

  /// Looks up the last visits of an item with its last step in each; how many there are.
  private int walk(long item, int most) {
    int many = 0;
    long step = visits.stepOf(catalogue, item);
    while (step > 0 && many < most) {
      long visit = steps.item(step) == item ? visits.visitOf(step) : -1;
      if (visit >= 0 && (many == 0 || inVisits[many - 1] != visit)) {
        inVisits[many] = visit;
        inSteps[many++] = step;
      }
      step = steps.beforeOfItem(step);
    }
    return many;
  }

  /// Scores the items of a visit, each by how far from a step it is.
  private void beside(long visit, long shared, double weight, Sums into) {
    int size = 0;
    int middle = OF_VISIT - 1;
    for (long step = visits.newest(visit); step > 0 && size < OF_VISIT; ) {
      middle = step == shared ? size : middle;
      path[size++] = step;
      step = steps.beforeInVisit(step);
    }
    for (int i = 0; i < size; i++) {
      long item = steps.item(path[i]);
      if (i != middle && item != 0) {
        into.add(item, weight * STEPS_BESIDE[Math.abs(i - middle)]);
      }
    }
  }

  private double seldom(long item) {
    long step = visits.stepOf(catalogue, item);
    int times = step == 0 ? 1 : steps.times(step);
    return times < SELDOM.length ? SELDOM[times] : Math.pow(times, OFTEN);
  }

  /// Lets the best items lead on to others, which together gain as much as all have.
  private void detours() {
    NextItems best = scores.best(DETOURS);
    double mass = scores.sum();
    double sum = Arrays.stream(best.scores()).sum();
    var each = new Sums();
    for (int i = 0; i < best.size(); i++) {
      each.clear();
      long item = best.items()[i];
      int many = walk(item, OF_DETOUR);
      for (int v = 0; v < many; v++) {
        beside(inVisits[v], inSteps[v], 1, each);
      }
      each.times(this::seldom);
      double all = each.sum();
      if (all > 0) {
        scores.add(each, mass * best.scores()[i] / sum / all);
      }
    }
  }

  /// Lets the items of the visit itself score.
  private void returns() {
    double most = scores.size() == 0 ? 1 : scores.most();
    for (int back = 0; back < last.length; back++) {
      scores.add(last[back], most * Math.exp(-back / RETURN));
    }
  }
}
