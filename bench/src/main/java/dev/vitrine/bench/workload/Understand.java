package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// All steps of understanding a query, without looking for anything: for the queries of shoppers as
/// they type them, and for the same ones with two letters of the longest word changed over.
public final class Understand implements Workload {
  private static final double BAR = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();
  private static final int SHORTEST = 5;

  @Override
  public String name() {
    return "understand";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Asking.class);
    List<String> queries = bed.queries(plan.queries());
    List<String> misspelt = queries.stream().map(Understand::misspelt).toList();
    var figures = new ArrayList<Figure>();
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      awaitSpelling(shop, misspelt);
      figures.addAll(read("as typed", shop, queries, plan));
      figures.addAll(read("misspelt", shop, misspelt, plan));
    }
    return figures;
  }

  private static Reading read(OpenShop shop, String text) {
    return shop.read(Bed.CATALOGUE, Query.of(text, 10)).orElseThrow();
  }

  /// Waits until the words of the catalogue are learnt, so that misspelt ones are corrected.
  private static void awaitSpelling(OpenShop shop, List<String> misspelt) {
    long start = System.nanoTime();
    while (misspelt.stream().limit(50).noneMatch(text -> corrected(read(shop, text)))) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IllegalStateException("nothing is corrected after " + PATIENCE);
      }
      LockSupport.parkNanos(LOOK_EVERY);
    }
  }

  private static boolean corrected(Reading reading) {
    return reading.understood().notices().stream()
        .anyMatch(notice -> notice.kind().name().equals("CORRECTED"));
  }

  private List<Figure> read(String what, OpenShop shop, List<String> queries, Plans.Asking plan) {
    for (int i = 0; i < plan.warmUps(); i++) {
      queries.forEach(text -> read(shop, text));
    }
    var took = new Latencies();
    var own = new Latencies[queries.size()];
    Arrays.setAll(own, _ -> new Latencies());
    Map<String, Latencies> steps = new LinkedHashMap<>();
    for (int i = 0; i < plan.rounds(); i++) {
      for (int q = 0; q < own.length; q++) {
        long before = System.nanoTime();
        Reading reading = read(shop, queries.get(q));
        long nanos = System.nanoTime() - before;
        took.add(nanos);
        own[q].add(nanos);
        for (Trace.Line line : reading.trace().lines()) {
          steps.computeIfAbsent(line.step(), _ -> new Latencies()).add(line.nanos());
        }
      }
    }
    var figures = new ArrayList<Figure>();
    figures.add(plain(what + ", p50", took, 0.5));
    figures.add(Figure.most(name(), what + ", p99", Spread.one(took.at(0.99)), "ms", BAR));
    var medians = new Latencies();
    for (Latencies of : own) {
      medians.add((long) (of.at(0.5) * 1e6));
    }
    figures.add(plain(what + ", p99 of the queries' medians", medians, 0.99));
    steps.forEach((step, of) -> figures.add(plain(what + ", " + step + ", p99", of, 0.99)));
    return figures;
  }

  private Figure plain(String what, Latencies took, double share) {
    return Figure.plain(name(), what, Spread.one(took.at(share)), "ms");
  }

  /// The text with the two letters in the middle of its longest word changed over.
  private static String misspelt(String text) {
    String longest = "";
    for (String word : text.split(" ", -1)) {
      longest = word.length() > longest.length() ? word : longest;
    }
    int at = longest.length() / 2;
    if (longest.length() < SHORTEST) {
      return text;
    }
    String changed =
        longest.substring(0, at - 1)
            + longest.charAt(at)
            + longest.charAt(at - 1)
            + longest.substring(at + 1);
    return text.replace(longest, changed);
  }
}
