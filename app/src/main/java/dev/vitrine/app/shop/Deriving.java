package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.ItemVectors;
import dev.vitrine.index.Recorded;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.vector.Encoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The making of indexes from the record: opened as they were committed and brought up to date, or
/// made anew when there is none that fits. An index that is damaged is named, refused and made
/// anew; nothing is ever served from it.
final class Deriving {
  private static final System.Logger LOG = System.getLogger(Deriving.class.getName());
  private static final int TOGETHER = 2_048;

  /// Effects below which what is left can be caught up while writers wait.
  private static final int FEW = 4_096;

  private final Path folder;
  private final RecordStore record;
  private final Encoders encoders;
  private final Words words;
  private final ShopConf conf;
  private volatile boolean stopped;

  /// @param folder of all indexes: in it a folder for each catalogue, named by its origin, and in
  ///   that one for each time its index was made
  Deriving(Path folder, RecordStore record, Encoders encoders, Words words, ShopConf conf) {
    this.folder = folder;
    this.record = record;
    this.encoders = encoders;
    this.words = words;
    this.conf = conf;
  }

  /// Removes indexes of catalogues that are not in the record.
  void tidy() {
    List<Long> origins = record.names().stream().map(record::origin).toList();
    for (long number : Folders.numbers(folder)) {
      if (!origins.contains(number)) {
        Folders.erase(folder.resolve(Long.toString(number)));
      }
    }
  }

  /// Removes what a catalogue's newest index has replaced.
  void tidy(String name) {
    Path home = home(record.origin(name));
    List<Long> numbers = Folders.numbers(home);
    for (int older = 0; older < numbers.size() - 1; older++) {
      Folders.erase(home.resolve(Long.toString(numbers.get(older))));
    }
  }

  /// Where all indexes of a catalogue are.
  Path home(long origin) {
    return folder.resolve(Long.toString(origin));
  }

  /// The index of a catalogue, up to date and following; the one that was committed when it fits.
  LiveIndex opened(String name, Takers takers) {
    Path home = home(record.origin(name));
    Optional<Encoder> encoder = encoders.find(name);
    Optional<CatalogueIndex> found = Optional.empty();
    for (long number : Folders.numbers(home).reversed()) {
      Path place = home.resolve(Long.toString(number));
      found = found.isPresent() ? found : intact(name, place, encoder);
      if (found.isEmpty()) {
        Folders.erase(place);
      }
    }
    tidy(name);
    return found.isPresent()
        ? following(name, found.get(), encoder, takers)
        : anew(name, encoder, takers);
  }

  /// A new index of a catalogue, made from the record beside the one that is there.
  LiveIndex anew(String name, Takers takers) {
    return anew(name, encoders.find(name), takers);
  }

  private LiveIndex anew(String name, Optional<Encoder> encoder, Takers takers) {
    Path home = home(record.origin(name));
    long next = 1 + Folders.numbers(home).stream().mapToLong(n -> n).max().orElse(0);
    try {
      CatalogueIndex made = open(name, home.resolve(Long.toString(next)), encoder);
      return following(name, made, encoder, takers);
    } catch (RuntimeException e) {
      encoder.ifPresent(Encoder::close);
      throw e;
    }
  }

  /// Ends what is being made, which then fails.
  void stop() {
    stopped = true;
  }

  private CatalogueIndex open(String name, Path place, Optional<Encoder> encoder) {
    Weights weights = Weights.ranked(record.settings(name).searchable());
    ItemVectors vectors = Encoders.vectors(encoder, words);
    String origin = Long.toString(record.origin(name));
    return CatalogueIndex.open(place, words, weights, vectors, origin, conf.steady());
  }

  private Optional<CatalogueIndex> intact(String name, Path place, Optional<Encoder> encoder) {
    try {
      CatalogueIndex index = open(name, place, encoder);
      if (index.fits() && index.committed() <= record.number()) {
        return Optional.of(index);
      }
      index.close();
      LOG.log(System.Logger.Level.INFO, "the index of " + name + " is of another form; made anew");
    } catch (VitrineException e) {
      if (e.kind() != Kind.CORRUPT) {
        throw e;
      }
      String message = e.getMessage() + "; the index of " + name + " is made anew from the record";
      LOG.log(System.Logger.Level.WARNING, message);
    }
    return Optional.empty();
  }

  private LiveIndex following(
      String name, CatalogueIndex index, Optional<Encoder> encoder, Takers takers) {
    Recorded recorded = id -> record.find(name, id);
    long upTo;
    try {
      upTo = nearly(name, index, recorded);
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
    var live = new LiveIndex(index, encoder, upTo, recorded, conf);
    takers.add(live);
    try {
      long last = record.number();
      catchUp(name, index, upTo, recorded);
      index.refresh();
      live.reached().applied(last, false);
      live.open();
      return live;
    } catch (RuntimeException e) {
      takers.remove(live);
      live.close();
      throw e;
    }
  }

  /// Brings an index so far that little is left to catch up; the last write that is in it.
  private long nearly(String name, CatalogueIndex index, Recorded recorded) {
    long upTo = index.committed();
    for (int many = FEW; many >= FEW; ) {
      long from = upTo;
      upTo = record.number();
      many = catchUp(name, index, from, recorded);
    }
    if (!index.fits()) {
      index.commit(upTo);
    }
    return upTo;
  }

  /// Applies what was recorded after a write; how much that was.
  private int catchUp(String name, CatalogueIndex index, long after, Recorded recorded) {
    var effects = new ArrayList<Effect>();
    int[] many = {0};
    record.scan(
        name,
        after,
        (_, effect) -> {
          effects.add(effect);
          many[0]++;
          if (effects.size() == TOGETHER) {
            index.replay(effects, recorded);
            effects.clear();
            if (stopped) {
              throw new VitrineException(Kind.OVERLOADED, name + ": closing");
            }
          }
        });
    index.replay(effects, recorded);
    return many[0];
  }
}
