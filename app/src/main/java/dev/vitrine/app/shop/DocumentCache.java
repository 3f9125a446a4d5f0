package dev.vitrine.app.shop;

import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.Written;
import dev.vitrine.kernel.shop.Document;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// The documents that were asked for lately, as they are recorded now: every write is told before
/// it is acknowledged. Bounded by characters; what was not asked for during two fillings goes.
final class DocumentCache {
  private static final long FULL = 8 << 20;
  private static final int OVERHEAD = 200;

  private final Function<String, Optional<Document>> record;
  private volatile Generations generations = new Generations(new ConcurrentHashMap<>());

  /// @param record where a document is read that is not here
  DocumentCache(Function<String, Optional<Document>> record) {
    this.record = record;
  }

  private static final class Generations {
    private final Map<String, Optional<Document>> young = new ConcurrentHashMap<>();
    private final Map<String, Optional<Document>> old;
    private final AtomicLong size = new AtomicLong();

    Generations(Map<String, Optional<Document>> old) {
      this.old = old;
    }
  }

  Optional<Document> find(String id) {
    Generations now = generations;
    Optional<Document> known = now.young.get(id);
    return known != null ? known : load(id, now);
  }

  /// Reads within the map, so that a write that is told meanwhile waits, and then removes it.
  private Optional<Document> load(String id, Generations now) {
    Optional<Document> found =
        now.young.computeIfAbsent(
            id,
            _ -> {
              Optional<Document> older = now.old.get(id);
              Optional<Document> read = older != null ? older : record.apply(id);
              now.size.addAndGet(OVERHEAD + read.map(d -> (long) d.json().length()).orElse(0L));
              return read;
            });
    if (now.size.get() > FULL) {
      turn(now);
    }
    return found;
  }

  private synchronized void turn(Generations full) {
    if (generations == full) {
      generations = new Generations(full.young);
    }
  }

  /// Forgets what a write has changed.
  void told(Written written) {
    for (Effect effect : written.effects()) {
      switch (effect) {
        case Effect.Indexed indexed -> forget(indexed.document().id());
        case Effect.InPlace values -> forget(values.id());
        case Effect.Removed removed -> forget(removed.id());
        case Effect.Cleared _ -> clear();
      }
    }
  }

  private void forget(String id) {
    Generations now = generations;
    now.old.remove(id);
    now.young.remove(id);
  }

  private synchronized void clear() {
    generations = new Generations(new ConcurrentHashMap<>());
  }
}
