package dev.vitrine.index;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.postings.ItemDocument;
import dev.vitrine.index.postings.Postings;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Stock;
import java.io.Closeable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/// Everything that is derived of one catalogue: postings and columns, kept in step. One thread
/// applies what was recorded; many search.
public final class CatalogueIndex implements Closeable {
  private static final System.Logger LOG = System.getLogger(CatalogueIndex.class.getName());
  private static final String WRITE = "write";

  private final Words words;
  private final Weights weights;
  private final ItemForm form = new ItemForm(Reading.OPEN);
  private final ColumnFiles files;
  private final Postings postings;
  private final Columns columns;
  private final SlotsById slots;
  private final ReentrantLock applying = new ReentrantLock();
  private final long committed;
  private long applied;

  private CatalogueIndex(
      Words words, Weights weights, ColumnFiles files, Postings postings, Columns columns) {
    this.words = words;
    this.weights = weights;
    this.files = files;
    this.postings = postings;
    this.columns = columns;
    this.committed = Long.parseLong(postings.notes().getOrDefault(WRITE, "0"));
    this.applied = committed;
    this.slots = new SlotsById(columns.features()::id);
    for (int slot = 0; slot < columns.size(); slot++) {
      if (columns.isLive(slot)) {
        slots.put(columns.features().id(slot), slot);
      }
    }
  }

  /// Opens the index in a folder as it was committed, or makes an empty one.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException CORRUPT when a file is damaged
  public static CatalogueIndex open(Path folder, Words words, Weights weights) {
    Postings postings = Postings.open(folder.resolve("postings"), weights);
    try {
      var files = new ColumnFiles(folder);
      Columns columns = files.load(postings.notes());
      return new CatalogueIndex(words, weights, files, postings, columns);
    } catch (RuntimeException e) {
      postings.close();
      throw e;
    }
  }

  /// The number of the last write that is in the committed index; later ones have to be applied.
  public long committed() {
    return committed;
  }

  public Postings postings() {
    return postings;
  }

  public Columns columns() {
    return columns;
  }

  /// Applies what was recorded, in order. Values in place are visible at once, items after {@link
  /// #refresh}.
  ///
  /// @param write the number of the last write among them
  public void apply(List<Effect> effects, long write) {
    applying.lock();
    try {
      var items = new HashMap<String, Effect.Indexed>();
      for (Effect effect : effects) {
        if (effect instanceof Effect.Indexed indexed) {
          items.put(indexed.document().id(), indexed);
        } else {
          put(items);
          applyOne(effect);
        }
      }
      put(items);
      applied = write;
    } finally {
      applying.unlock();
    }
  }

  /// Makes applied items visible to new snapshots.
  public void refresh() {
    postings.refresh();
  }

  /// Makes what was applied durable.
  public void commit() {
    long write;
    applying.lock();
    try {
      write = applied;
      postings.prepareCommit(
          Map.of(WRITE, Long.toString(write), ColumnFiles.NOTE, files.next(write)));
    } finally {
      applying.unlock();
    }
    files.save(columns, write);
    postings.commit();
    files.keepOnly(write);
  }

  /// Merges removed items away.
  ///
  /// @param segments how many segments at most, 0 for as many as there are
  public void compact(int segments) {
    postings.compact(segments);
  }

  private void applyOne(Effect effect) {
    switch (effect) {
      case Effect.Indexed indexed -> putOrTell(indexed);
      case Effect.InPlace(String id, List<InPlaceValue> values) -> inPlace(id, values);
      case Effect.Removed(String id) -> {
        int slot = slots.remove(id);
        if (slot >= 0) {
          columns.retire(slot);
          postings.remove(id);
        }
      }
      case Effect.Cleared() -> clear();
    }
  }

  private void clear() {
    for (int slot = 0; slot < columns.size(); slot++) {
      columns.retire(slot);
    }
    slots.clear();
    postings.clear();
  }

  /// Indexes items on all cores and empties the map.
  private void put(Map<String, Effect.Indexed> items) {
    var batch = new ArrayList<>(items.values());
    Stream<Effect.Indexed> stream = batch.size() > 1 ? batch.parallelStream() : batch.stream();
    stream.forEach(this::putOrTell);
    items.clear();
  }

  /// Indexes an item; one that cannot be is left out, named in the log, and holds up no other.
  private void putOrTell(Effect.Indexed indexed) {
    try {
      put(indexed);
    } catch (RuntimeException e) {
      String id = indexed.document().id();
      LOG.log(System.Logger.Level.ERROR, "item " + id + " could not be indexed", e);
    }
  }

  private void put(Effect.Indexed indexed) {
    String id = indexed.document().id();
    Entry entry = form.read(id, indexed.document().json());
    if (!(entry instanceof Entry.OfItem(Item item))) {
      return;
    }
    Document document = ItemDocument.of(item, words, weights);
    int slot = columns.append(item);
    int before = slots.put(id, slot);
    if (before >= 0) {
      columns.retire(before);
    }
    postings.put(id, slot, document, before < 0);
  }

  private void inPlace(String id, List<InPlaceValue> values) {
    int slot = slots.find(id);
    if (slot < 0) {
      return;
    }
    for (InPlaceValue value : values) {
      switch (value.attribute()) {
        case "price" ->
            columns.reprice(slot, value.variant(), value.offer(), price(value), Optional.empty());
        case "stock" ->
            columns.reprice(slot, value.variant(), value.offer(), Optional.empty(), stock(value));
        default -> columns.set(slot, value.attribute(), Double.parseDouble(value.value()));
      }
    }
  }

  private static Optional<BigDecimal> price(InPlaceValue value) {
    return Optional.of(new BigDecimal(value.value()));
  }

  private static Optional<Stock> stock(InPlaceValue value) {
    return Optional.of(
        value.value().equals("uncounted")
            ? Stock.UNCOUNTED
            : new Stock.Units(new BigDecimal(value.value()).longValue()));
  }

  @Override
  public void close() {
    postings.close();
  }
}
