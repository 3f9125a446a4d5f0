package dev.vitrine.index;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.postings.ItemDocument;
import dev.vitrine.index.postings.Postings;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/// Everything that is derived of one catalogue: postings and columns, kept in step. One thread
/// applies what was recorded in its order, another refreshes and commits beside it; many search.
///
/// A commit says up to which write everything is in it. It may hold parts of later writes too: they
/// are all applied again at the next start, and that changes nothing twice.
public final class CatalogueIndex implements Closeable {
  private static final System.Logger LOG = System.getLogger(CatalogueIndex.class.getName());

  private final Words words;
  private final Weights weights;
  private final ItemVectors vectors;
  private final String mark;
  private final Map<String, String> notes;
  private final ItemForm form = new ItemForm(Reading.OPEN);
  private final ColumnFiles files;
  private final Postings postings;
  private final Columns columns;
  private final SlotsById slots;
  private final boolean steady;
  private final Replaced replaced = new Replaced();
  private final InPlace inPlace;

  private CatalogueIndex(
      Words words,
      Weights weights,
      ItemVectors vectors,
      String mark,
      ColumnFiles files,
      Postings postings,
      Map<String, String> notes,
      Columns columns,
      SlotsById slots,
      boolean steady) {
    this.words = words;
    this.weights = weights;
    this.vectors = vectors;
    this.mark = mark;
    this.files = files;
    this.postings = postings;
    this.notes = notes;
    this.columns = columns;
    this.slots = slots;
    this.steady = steady;
    this.inPlace = new InPlace(columns, slots, replaced);
  }

  /// Opens the index in a folder, without vectors.
  ///
  /// @param origin what tells this catalogue from any other that may have had the folder
  public static CatalogueIndex open(Path folder, Words words, Weights weights, String origin) {
    return open(folder, words, weights, ItemVectors.NONE, origin, false);
  }

  /// Opens the index in a folder as it was committed, or makes an empty one. Every byte is checked.
  ///
  /// @param vectors makes the vectors of items
  /// @param origin what tells this catalogue from any other that may have had the folder
  /// @param steady whether the same writes, one after the other, make the same index: items of a
  ///   write are indexed by one thread, which does the merges too
  /// @throws dev.vitrine.kernel.error.VitrineException CORRUPT naming the file when one is damaged
  public static CatalogueIndex open(
      Path folder,
      Words words,
      Weights weights,
      ItemVectors vectors,
      String origin,
      boolean steady) {
    Path place = folder.resolve("postings");
    var files = new ColumnFiles(folder);
    Map<String, String> notes = Intact.notes(place);
    FutureTask<Loaded> columns = Loaded.begin(files, notes);
    Intact.check(place);
    String mark = CommitNotes.mark(origin, weights, vectors.id());
    Postings postings = Postings.open(place, weights, steady);
    try {
      Loaded loaded = Loaded.await(columns);
      return new CatalogueIndex(
          words,
          weights,
          vectors,
          mark,
          files,
          postings,
          notes,
          loaded.columns(),
          loaded.slots(),
          steady);
    } catch (RuntimeException e) {
      postings.close();
      throw e;
    }
  }

  /// The number of the last write that is in the committed index; later ones have to be applied.
  public long committed() {
    return CommitNotes.write(notes);
  }

  /// Whether the commit that was opened is of this catalogue, with these weights, in the form that
  /// this program writes; an index without a commit is not.
  public boolean fits() {
    return CommitNotes.fits(notes, mark);
  }

  public Postings postings() {
    return postings;
  }

  public Columns columns() {
    return columns;
  }

  /// Applies what was recorded, in order. Values in place are visible at once, items after {@link
  /// #refresh}. An item that cannot be indexed is named in the log and left out, and holds up no
  /// other.
  ///
  /// @param later where an item comes from that a value in place does not fit into
  /// @return whether something was changed that only a refresh shows
  public boolean apply(List<Effect> effects, Recorded later) {
    return apply(effects, later, true);
  }

  /// Applies again what may be in the index already, in part or whole.
  public void replay(List<Effect> effects, Recorded later) {
    apply(effects, later, notes.isEmpty());
  }

  /// Sets values of an item in place, at any time and from any thread, as long as nothing else
  /// about the item waits to be applied.
  ///
  /// @return whether all could be set so; when not, the item has to be indexed anew
  public boolean set(Effect.InPlace effect) {
    return inPlace.set(effect);
  }

  /// Makes applied items visible to new snapshots.
  public synchronized void refresh() {
    replaced.refreshing();
    postings.refresh();
    replaced.refreshed();
  }

  /// Makes what was applied durable. Applying goes on meanwhile. For one thread at a time.
  ///
  /// @param write a write up to which everything has been applied
  public void commit(long write) {
    postings.prepareCommit(CommitNotes.of(write, files.next(write), mark));
    files.save(columns, write);
    postings.commit();
    files.keepOnly(write);
  }

  /// Does the merges that are due and waits for them.
  public void merge() {
    postings.merge();
    refresh();
  }

  /// Merges removed items away, so that scores are those of an index made anew.
  ///
  /// @param segments how many segments at most, 0 for as many as there are
  public void compact(int segments) {
    postings.compact(segments);
  }

  private boolean apply(List<Effect> effects, Recorded later, boolean trusting) {
    var items = new HashMap<String, Effect.Indexed>();
    boolean unseen = false;
    for (Effect effect : effects) {
      switch (effect) {
        case Effect.Indexed indexed -> items.put(indexed.document().id(), indexed);
        case Effect.InPlace values -> {
          Effect.Indexed waiting = items.remove(values.id());
          if (waiting != null) {
            putOrTell(waiting, trusting);
          }
          if (!inPlace.set(values)) {
            anew(values.id(), later);
            unseen = true;
          }
        }
        case Effect.Removed(String id) -> {
          items.remove(id);
          remove(id);
          unseen = true;
        }
        case Effect.Cleared() -> {
          items.clear();
          clear();
          unseen = true;
        }
      }
      unseen |= effect instanceof Effect.Indexed;
    }
    put(items, trusting);
    return unseen;
  }

  private void anew(String id, Recorded later) {
    later.find(id).ifPresent(document -> putOrTell(new Effect.Indexed(document), false));
  }

  private void remove(String id) {
    int slot = slots.remove(id);
    if (slot >= 0) {
      columns.retire(slot);
    }
    postings.remove(id);
  }

  private void clear() {
    for (int slot = 0; slot < columns.size(); slot++) {
      columns.retire(slot);
    }
    slots.clear();
    postings.clear();
  }

  /// Indexes items on all cores, where their order need not be the same each time.
  private void put(Map<String, Effect.Indexed> items, boolean trusting) {
    var batch = new ArrayList<>(items.values());
    if (vectors.together() && batch.size() > 1) {
      coming(batch);
    }
    boolean beside = batch.size() > 1 && !steady;
    Stream<Effect.Indexed> stream = beside ? batch.parallelStream() : batch.stream();
    stream.forEach(item -> putOrTell(item, trusting));
  }

  private void coming(List<Effect.Indexed> batch) {
    var items = new ArrayList<Item>();
    for (Effect.Indexed indexed : batch) {
      try {
        String id = indexed.document().id();
        if (form.read(id, indexed.document().json()) instanceof Entry.OfItem(Item item)) {
          items.add(item);
        }
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.DEBUG, "an item that cannot be read is told of below", e);
      }
    }
    vectors.coming(items);
  }

  /// Indexes an item; one that cannot be is taken out rather than shown as it was.
  private void putOrTell(Effect.Indexed indexed, boolean trusting) {
    String id = indexed.document().id();
    try {
      put(id, indexed.document().json(), trusting);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.log(System.Logger.Level.ERROR, "item " + id + " could not be indexed", e);
      remove(id);
    }
  }

  /// @param trusting whether an item without a slot has no document either
  private void put(String id, String json, boolean trusting) {
    Entry entry = form.read(id, json);
    if (!(entry instanceof Entry.OfItem(Item item))) {
      remove(id);
      return;
    }
    Document document = ItemDocument.of(item, words, weights, vectors.of(item));
    int slot = columns.append(item);
    inPlace.begin(slot, item);
    int before = slots.put(id, slot);
    if (before >= 0) {
      columns.retire(before);
      replaced.add(id, before);
    }
    postings.put(id, slot, document, before < 0 && trusting);
  }

  /// Whether an item is indexed.
  public boolean has(String id) {
    return slots.find(id) >= 0;
  }

  /// The slot of the newest version of an item, or -1.
  public int slot(String id) {
    return slots.find(id);
  }

  /// The slots of the newest versions of items, by the numbers that break their ties; -1 for those
  /// that are not there.
  public int[] slots(long[] numbers) {
    return slots.find(numbers);
  }

  @Override
  public void close() {
    postings.close();
  }
}
