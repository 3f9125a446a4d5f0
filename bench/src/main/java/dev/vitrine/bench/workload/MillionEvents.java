package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.search.feature.Features;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.SignalsConf;
import dev.vitrine.signals.brought.Bringing;
import dev.vitrine.signals.brought.Source;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.FeatureStore;
import dev.vitrine.signals.store.ItemFacts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A million events brought in, learnt and rolled to Parquet, into an empty folder. Correct when
/// each is there once.
///
/// @param folder where a folder is made for them
record MillionEvents(String workload, Path folder) {
  private static final int EVENTS = 1_000_000;
  private static final double BAR = 60;
  private static final long PATIENCE = 600_000;
  private static final long BEGUN = 1_767_225_600_000L;

  List<Figure> figures() {
    SignalsConf conf = SignalsConf.of(Conf.defaults());
    try (var scratch = new Scratch(folder);
        Signals signals = open(scratch.folder(), conf)) {
      long start = System.nanoTime();
      var bringing = new Bringing(signals.intake(), Optional.empty(), read -> {});
      Bringing.Outcome outcome = bringing.bring(new Shoppers());
      double brought = seconds(start);
      long last = signals.log().end();
      await(signals, last);
      double learnt = seconds(start) - brought;
      long middle = System.nanoTime();
      long rolled = signals.bulk().roll(Long.MAX_VALUE, () -> true);
      double rolling = seconds(middle);
      if (outcome.written() != EVENTS || rolled != EVENTS) {
        throw new IllegalStateException(outcome + ", rolled " + rolled);
      }
      String what = "a million events, ";
      return List.of(
          Figure.most(
              workload,
              what + "durable, learnt and in Parquet",
              Spread.one(brought + learnt + rolling),
              "s",
              BAR),
          Figure.plain(workload, what + "through the door to the log", Spread.one(brought), "s"),
          Figure.plain(workload, what + "learnt after the last came", Spread.one(learnt), "s"),
          Figure.plain(workload, what + "from the log to Parquet", Spread.one(rolling), "s"));
    }
  }

  private static Signals open(Path folder, SignalsConf conf) {
    var book = Book.of(Features.counters(), conf.memory());
    ItemFacts facts = (_, item) -> new Facts(Hash.of(item), item.hashCode() % 500, 0, 7, 9, 3);
    var store = FeatureStore.of(folder.resolve("features"), book, facts, conf.snapshotEvery());
    var reviews = ReviewBook.open(folder.resolve("reviews"));
    return Signals.open(
        folder, conf, SqliteEventLog::open, (c, i) -> true, store, reviews, InstantSource.system());
  }

  private static void await(Signals signals, long place) {
    try {
      if (!signals.store().progress().await(place, PATIENCE)) {
        throw new IllegalStateException("not learnt in time");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while events were learnt", e);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /// Impressions and clicks over ten days.
  private record Shoppers() implements Source {
    @Override
    public void read(Consumer<Event> events) {
      for (int i = 0; i < EVENTS; i++) {
        var who =
            new Who("client-" + i / 50, i % 3 == 0 ? "user-" + i / 50 : "", "visit-" + i / 50);
        var head = new Head("m-" + i, BEGUN + i * 864L, Bed.CATALOGUE, who, "q-" + i / 10, "bench");
        var placed = List.of(Placed.at("p" + i % 20_000, 1 + i % 20));
        events.accept(
            i % 5 == 0 ? new Event.Click(head, placed) : new Event.Impression(head, placed));
      }
    }
  }
}
