package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.load.Sink;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.record.Written;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.search.Cascade;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A data folder opened as a shop: the record and, for each catalogue, an index kept in step with
/// it.
public final class OpenShop implements Catalogues, Closeable {
  private static final int REPLAY_TOGETHER = 2_048;

  private final Path folder;
  private final ShopConf conf;
  private final Words words = new Words();
  private final Cascade cascade;
  private final RecordStore record;
  private final Map<String, LiveCatalogue> open = new ConcurrentHashMap<>();

  private OpenShop(Path folder, ShopConf conf) {
    this.folder = folder;
    this.conf = conf;
    this.cascade = conf.cascade(words);
    this.record = RecordStore.open(folder, this::recorded);
  }

  /// Opens a data folder, or begins one, and brings every index up to date with the record.
  public static OpenShop open(Path folder, ShopConf conf) {
    var shop = new OpenShop(folder, conf);
    try {
      shop.record.names().forEach(shop::load);
      return shop;
    } catch (RuntimeException e) {
      shop.close();
      throw e;
    }
  }

  /// Opens a data folder after making every index anew from the record.
  public static OpenShop rebuilt(Path folder, ShopConf conf) {
    erase(indexes(folder));
    return open(folder, conf);
  }

  private static Path indexes(Path folder) {
    return folder.resolve("index");
  }

  /// The record of the shop.
  public RecordStore record() {
    return record;
  }

  /// Where a loader writes a catalogue's items.
  public Sink sink(String catalogue) {
    return (changes, notes) -> record.write(catalogue, changes, notes).effects().size();
  }

  @Override
  public Optional<Catalogue> find(String name) {
    return Optional.ofNullable(open.get(name));
  }

  @Override
  public Catalogue open(String name) {
    Catalogue known = open.get(name);
    if (known != null) {
      return known;
    }
    record.make(name);
    return load(name);
  }

  @Override
  public List<String> names() {
    return open.keySet().stream().sorted().toList();
  }

  @Override
  public void drop(String name) {
    LiveCatalogue gone = open.remove(name);
    record.drop(name);
    if (gone != null) {
      gone.applying().close();
      gone.index().close();
      erase(indexes(folder).resolve(name));
    }
  }

  /// Waits until queries can see everything written so far.
  public void settle() {
    for (LiveCatalogue catalogue : open.values()) {
      catalogue.settle();
    }
  }

  private LiveCatalogue load(String name) {
    return open.computeIfAbsent(name, this::opened);
  }

  private LiveCatalogue opened(String name) {
    Path place = indexes(folder).resolve(name);
    CatalogueIndex index =
        CatalogueIndex.open(place, words, Weights.ranked(record.settings(name).searchable()));
    long number = record.number();
    catchUp(name, index, number);
    var applying = new Applying(index, number, conf.refreshEvery(), conf.commitEvery());
    applying.start();
    return new LiveCatalogue(name, record, cascade, index, applying);
  }

  /// Applies what was recorded after the index was last committed.
  private void catchUp(String name, CatalogueIndex index, long number) {
    var effects = new ArrayList<Effect>();
    record.scan(
        name,
        index.committed(),
        (write, effect) -> {
          effects.add(effect);
          if (effects.size() == REPLAY_TOGETHER) {
            index.apply(effects, write);
            effects.clear();
          }
        });
    index.apply(effects, number);
    index.refresh();
  }

  private void recorded(Written written) {
    LiveCatalogue catalogue = open.get(written.catalogue());
    if (catalogue != null) {
      catalogue.applying().take(written);
    }
  }

  @Override
  public void close() {
    for (LiveCatalogue catalogue : open.values()) {
      catalogue.applying().close();
      catalogue.index().close();
    }
    open.clear();
    try {
      record.close();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be closed: " + e, e);
    }
  }

  private static void erase(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be removed: " + e, e);
    }
  }
}
