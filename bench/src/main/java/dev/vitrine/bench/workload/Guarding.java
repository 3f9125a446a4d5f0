package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.learn.guard.Finding.Said;
import dev.vitrine.learn.guard.Group;
import dev.vitrine.learn.guard.Guard;
import dev.vitrine.learn.guard.Measure;
import dev.vitrine.learn.guard.Moments;
import dev.vitrine.learn.guard.Tolerances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How soon the guard takes a version back that brings fewer clicks, and how often one that does
/// not: streams of pages that are made up, of shoppers who come as often as they like, looked at
/// after each page. Nothing is timed; latency is left out.
public final class Guarding implements Workload {
  private static final Map<Measure, Double> SHIPPED =
      Map.of(
          Measure.CLICKS, 0.05,
          Measure.PURCHASES, 0.1,
          Measure.VALUE, 0.1,
          Measure.EMPTY, 0.1,
          Measure.RETURNS, 0.25);
  private static final double LEVEL = 0.05;
  private static final int FEWEST = 100;
  private static final int CARDS = 3;
  private static final double CLICKED = 0.15;
  private static final double BOUGHT = 0.08;
  private static final double BACK = 0.15;
  private static final double EMPTY = 0.03;

  @Override
  public String name() {
    return "guard";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Guarding.class);
    var figures = new ArrayList<Figure>();
    figures.add(alarms("zero tolerances", Map.of(), plan));
    figures.add(alarms("shipped tolerances", SHIPPED, plan));
    for (double share : plan.shares()) {
      for (double drop : plan.drops()) {
        double[] pages =
            IntStream.range(0, plan.worse())
                .mapToDouble(seed ->
                    pages(new Stream(SHIPPED, drop, share, plan.longShoppers(), seed), plan))
                .toArray();
        String what =
            "pages until taken back, %.0f %% fewer, %.0f %% of shoppers"
                .formatted(100 * drop, 100 * share);
        figures.add(Figure.plain(name(), what, Spread.of(pages), ""));
      }
    }
    return figures;
  }

  private Figure alarms(String what, Map<Measure, Double> tolerated, Plans.Guarding plan) {
    long alarms =
        IntStream.range(0, plan.streams())
            .filter(seed ->
                new Stream(tolerated, 0, plan.shares()[0], plan.shoppers(), seed)
                    .alarm(plan.pages()))
            .count();
    String told = "as good versions taken back of " + plan.streams() + ", " + what;
    return Figure.plain(name(), told, Spread.one((double) alarms), "");
  }

  private static double pages(Stream stream, Plans.Guarding plan) {
    return stream.alarm(plan.longPages()) ? stream.pages : Double.POSITIVE_INFINITY;
  }

  /// Pages of two versions as they come, of which one brings fewer clicks.
  private static final class Stream {
    private final Guard guard;
    private final double left;
    private final double share;
    private final int shoppers;
    private final SplittableRandom random;
    private final Random prices;
    private final Group ours = new Group();
    private final Group theirs = new Group();
    private int pages;

    Stream(Map<Measure, Double> tolerated, double drop, double share, int shoppers, long seed) {
      this.guard = new Guard(new Tolerances(LEVEL, FEWEST, tolerated));
      this.left = 1 - drop;
      this.share = share;
      this.shoppers = shoppers;
      this.random = new SplittableRandom(seed);
      this.prices = new Random(seed);
    }

    /// Whether the one that has to prove itself is held for worse within so many pages.
    boolean alarm(int most) {
      while (pages < most) {
        pages++;
        page();
        if (worse()) {
          return true;
        }
      }
      return false;
    }

    private void page() {
      int shopper = (int) (shoppers * Math.pow(random.nextDouble(), 2));
      boolean own = shopper * 7919L % 1000 < share * 1000;
      double habit = 0.25 + 1.5 * (shopper * 104729L % 997 / 997.0);
      Group group = own ? ours : theirs;
      int row = group.page("s" + shopper);
      for (int card = 0; card < CARDS; card++) {
        if (random.nextDouble() < CLICKED * habit * (own ? left : 1)) {
          click(group, row);
        }
      }
      if (random.nextDouble() < EMPTY) {
        group.add(row, Measure.EMPTY, 1);
      }
    }

    private void click(Group group, int row) {
      group.add(row, Measure.CLICKS, 1);
      if (random.nextDouble() < BOUGHT) {
        group.add(row, Measure.PURCHASES, 1);
        group.add(row, Measure.VALUE, 3_000 * Math.exp(0.8 * prices.nextGaussian()));
        if (random.nextDouble() < BACK) {
          group.add(row, Measure.RETURNS, 1);
        }
      }
    }

    private boolean worse() {
      return Arrays.stream(Measure.values())
          .filter(measure -> measure != Measure.LATENCY)
          .map(measure -> guard.of(measure, ours, theirs, Moments.NONE, Moments.NONE))
          .anyMatch(finding -> finding.said() == Said.WORSE);
    }
  }
}
