package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Lives of a shop, each in a room of its own: they show one product after the other, some end and
/// begin again, shoppers look for them. Each method is for a thread of its own.
final class Rooms {
  private static final long SECOND = 1_000_000_000L;
  private static final long SOON = 2 * SECOND;
  private static final long BETWEEN = 20_000_000L;
  private static final int BATCH = 200;

  private final Catalogue catalogue;
  private final int products;
  private final Plans.Airing plan;

  /// By id, when the write that ended a live was acknowledged, in nanoseconds.
  private final Map<String, Long> ended = new ConcurrentHashMap<>();

  Rooms(Catalogue catalogue, int products, Plans.Airing plan) {
    this.catalogue = catalogue;
    this.products = products;
    this.plan = plan;
  }

  /// Cards that were shown.
  ///
  /// @param stale of lives that had ended two seconds before the search began
  record Shown(long cards, long stale) {}

  /// Puts all lives on air.
  void open() {
    var changes = new ArrayList<Change>();
    for (int live = 0; live < plan.lives(); live++) {
      changes.add(new Change.Put(new Document(id(live), json(live))));
      if (changes.size() == BATCH || live + 1 == plan.lives()) {
        long _ = catalogue.write(changes);
        changes.clear();
      }
    }
  }

  private static String id(int live) {
    return "live" + live;
  }

  private String json(int live) {
    return "{\"kind\":\"live\",\"title\":\"Evening show %d\",\"state\":\"on_air\",\"showing\":\"p%d\"}"
        .formatted(live, live % products);
  }

  /// Lives turn to their next products at a rate; how many did.
  long turns(long end) {
    long gap = SECOND / plan.turnsPerSecond();
    long turns = 0;
    for (long due = System.nanoTime(); due < end; due += gap) {
      pause(due);
      String next = "{\"showing\":\"p" + turns * 7_919 % products + "\"}";
      write((int) (turns++ % plan.lives()), next);
    }
    return turns;
  }

  /// Looks for lives at a rate.
  Shown searches(long end) {
    long gap = SECOND / plan.searchesPerSecond();
    long cards = 0;
    long stale = 0;
    for (long due = System.nanoTime(); due < end; due += gap) {
      pause(due);
      long now = System.nanoTime();
      for (Hit hit : catalogue.answer(Query.of("evening show", plan.page())).hits()) {
        cards++;
        Long over = ended.get(hit.document().id());
        stale += over != null && now - over > SOON ? 1 : 0;
      }
    }
    return new Shown(cards, stale);
  }

  /// One live after the other ends and begins again.
  ///
  /// @param gone takes how long it took from before the end until no search finds it
  /// @param there takes how long it took from before it began until one does
  void comeAndGo(long end, Latencies gone, Latencies there) {
    for (int i = 0; System.nanoTime() < end; i++) {
      int live = i * 31 % plan.lives();
      long before = System.nanoTime();
      write(live, "{\"state\":\"ended\"}");
      ended.put(id(live), System.nanoTime());
      gone.add(until(live, false) - before);
      pause(System.nanoTime() + BETWEEN);
      ended.remove(id(live));
      before = System.nanoTime();
      write(live, "{\"state\":\"on_air\"}");
      there.add(until(live, true) - before);
    }
  }

  private void write(int live, String fields) {
    long _ = catalogue.write(List.of(new Change.Patch(id(live), fields, false)));
  }

  private long until(int live, boolean found) {
    Query query = Query.of("", 1).narrowed(new Filter.Is(Attributes.ID, id(live)));
    while (catalogue.answer(query).hits().isEmpty() == found) {
      Thread.onSpinWait();
    }
    return System.nanoTime();
  }

  private static void pause(long until) {
    for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
