package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.behaviour.Behaviour;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.search.feature.Features;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.SignalsConf;
import dev.vitrine.signals.intake.Shelf;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.FeatureStore;
import dev.vitrine.signals.store.ItemFacts;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The signals of a shop, opened when they are first asked for: most commands have no need of them.
final class OpenSignals implements Closeable {
  private final Path folder;
  private final Path reviews;
  private final SignalsConf conf;
  private final Shelf shelf;
  private final ItemFacts facts;
  private final InstantSource clock;
  private final Optional<Set<String>> there;
  private volatile List<Signals> open = List.of();
  private boolean closed;

  /// @param folder where the log is
  /// @param reviews where the book of reviews is
  /// @param shelf tells what catalogues have and ask for it
  /// @param facts what is known of items
  /// @param clock tells when something happens, and as of when it is remembered
  /// @param there the catalogues that there were when the shop was opened; empty where nothing was
  ///   ever recorded, so that nothing is known of them
  OpenSignals(
      Path folder,
      Path reviews,
      SignalsConf conf,
      Shelf shelf,
      ItemFacts facts,
      InstantSource clock,
      Optional<Set<String>> there) {
    this.folder = folder;
    this.reviews = reviews;
    this.conf = conf;
    this.shelf = shelf;
    this.facts = facts;
    this.clock = clock;
    this.there = there;
  }

  /// The log and its door, without what is too old to be kept.
  synchronized Signals signals() {
    if (open.isEmpty()) {
      if (closed) {
        throw new VitrineException(Kind.OVERLOADED, "the shop is closed");
      }
      Book usual = Book.of(Features.counters(), conf.memory());
      Book book = conf.positions() ? usual : usual.positionless();
      var store = FeatureStore.of(folder.resolve("features"), book, facts, conf.snapshotEvery());
      var said = ReviewBook.open(reviews);
      there.ifPresent(said::keepTo);
      open = List.of(Signals.open(folder, conf, SqliteEventLog::open, shelf, store, said, clock));
    }
    return open.getFirst();
  }

  /// Where the pages of shoppers go.
  ServedPages served() {
    return new ServedPages(() -> signals().pages(), conf.pages(), clock);
  }

  /// What is remembered of the items of an index, nothing before signals are first asked for.
  Behaviour behaviour(String catalogue, ItemKeys keys) {
    Optional<Behaviour.Known> known =
        open.stream().findFirst().map(signals -> new Behaviour.Known(signals.store().book(), keys));
    return new Behaviour(known, catalogue, clock, Optional.empty());
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(Signals::close);
    open = List.of();
  }
}
