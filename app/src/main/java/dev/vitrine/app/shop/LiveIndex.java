package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.Recorded;
import dev.vitrine.index.record.Written;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.search.vector.Encoder;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// An index that follows the record, and the threads that keep it in step. It is closed when the
/// last query has left it.
final class LiveIndex implements AutoCloseable {
  private static final int EVERYBODY = Integer.MAX_VALUE;

  private final CatalogueIndex index;
  private final Optional<Encoder> encoder;
  private final Reached reached;
  private final Applying applying;
  private final Compacting compacting;
  private final ItemKeys keys;
  private final Semaphore door = new Semaphore(EVERYBODY);
  private final Keeping keeping;

  /// @param encoder made the vectors of the items
  /// @param write the last write that is applied and visible
  /// @param recorded where documents are looked up
  LiveIndex(
      CatalogueIndex index,
      Optional<Encoder> encoder,
      long write,
      Recorded recorded,
      ShopConf conf) {
    this.index = index;
    this.keys = ItemKeys.of(index.columns(), index::slots);
    this.encoder = encoder;
    this.compacting = new Compacting(index, conf.compactAfter());
    this.reached = new Reached(write, index.committed());
    this.applying = new Applying(index, recorded, reached);
    this.keeping = new Keeping(index, reached, compacting, applying::idle, conf);
  }

  /// Takes a write from the record.
  void take(Written written) {
    applying.take(written);
  }

  /// Begins to apply what was taken.
  void open() {
    applying.open();
  }

  /// Whether a query may use the index; {@link #leave} when it has.
  boolean enter() {
    return door.tryAcquire();
  }

  void leave() {
    door.release();
  }

  /// Whether everything taken has been applied.
  boolean idle() {
    return applying.idle();
  }

  CatalogueIndex index() {
    return index;
  }

  /// The numbers by which what is remembered of shoppers' doings knows its items.
  ItemKeys keys() {
    return keys;
  }

  /// The model that made the items' vectors, if they have any.
  Optional<Encoder> encoder() {
    return encoder;
  }

  Reached reached() {
    return reached;
  }

  /// Does the merges that are due, which become durable with the next commit or when it is closed.
  void merge() {
    index.merge();
    reached.merged();
  }

  /// Applies what waits, makes it durable, and lets go of the files once no query is at work.
  @Override
  public void close() {
    applying.close();
    keeping.close();
    door.acquireUninterruptibly(EVERYBODY);
    compacting.ending();
    index.close();
    encoder.ifPresent(Encoder::close);
    compacting.close();
  }
}
