package dev.vitrine.app.shop;

import dev.vitrine.index.load.LoadBook;
import dev.vitrine.index.load.Sink;
import dev.vitrine.index.postings.Postings;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.record.Written;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rewrite.Rewrites;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.category.ShelvesTraining;
import dev.vitrine.learn.expand.ExpansionTraining;
import dev.vitrine.learn.expand.LoggedChoices;
import dev.vitrine.learn.relevance.Trainable;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Reading;
import dev.vitrine.search.beside.BesideItems;
import dev.vitrine.search.category.Shelves;
import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.suggest.QueryLog;
import dev.vitrine.search.vector.Towers;
import dev.vitrine.signals.Signals;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A data folder opened as a shop: the record and, for each catalogue, an index kept in step with
/// it.
public final class OpenShop implements Catalogues, Closeable {
  /// Items below which a catalogue has too little to learn vectors from.
  public static final int FEWEST_TO_LEARN = EncoderLessons.FEWEST;

  private static final String INDEXES = "index";
  private static final String MODELS = "models";
  private static final String QUERIES = "queries";
  private static final String EVENTS = "events";
  private static final String REVIEWS = "reviews";

  private final Path folder;
  private final Words words;
  private final ShopConf conf;
  private final Cascade cascade;
  private final RecordStore record;
  private final LoadBook loads;
  private final Encoders encoders;
  private final Shelving shelving;
  private final Expanding expanding;
  private final Worth worth;
  private final Deriving deriving;
  private final QueryLogs queries;
  private final Suggestions suggestions;
  private final BesideItems beside;
  private final OpenSignals signals;
  private final ServedPages served;
  private final BackgroundLessons lessons;
  private final Ratings ratings;
  private final InstantSource clock;

  /// By name, the indexes that are told of writes: from before a catalogue is open until after it
  /// is dropped.
  private final Map<String, Takers> following = new ConcurrentHashMap<>();

  private final Map<String, LiveCatalogue> open = new ConcurrentHashMap<>();

  private OpenShop(Path folder, ShopConf conf, InstantSource clock) {
    this.words = new Words();
    this.conf = conf;
    Thread.ofPlatform().name("prepare").daemon().start(() -> prepare(words));
    this.folder = folder;
    this.clock = clock;
    this.cascade = conf.cascade(words);
    this.record = RecordStore.open(folder, this::recorded);
    this.loads = new LoadBook(record, clock);
    this.encoders = new Encoders(folder.resolve(MODELS), record);
    this.shelving = new Shelving(folder.resolve(MODELS), record);
    this.expanding = new Expanding(folder.resolve(MODELS), record, words);
    this.deriving = new Deriving(folder.resolve(INDEXES), record, encoders, words, conf);
    this.queries = new QueryLogs(folder.resolve(QUERIES), conf.queries());
    this.lessons = new BackgroundLessons(this::learn);
    this.suggestions = Suggestions.of(record, queries, words, conf);
    this.beside = new BesideItems(conf.findingBeside(words), words);
    Function<String, Optional<LiveCatalogue>> catalogues =
        name -> Optional.ofNullable(open.get(name));
    this.signals =
        new OpenSignals(
            folder.resolve(EVENTS),
            folder.resolve(REVIEWS),
            conf.signals(),
            new LiveShelf(catalogues),
            new KnownItems(catalogues),
            clock,
            there(record));
    this.served = signals.served();
    this.ratings =
        new Ratings(
            record, () -> signals().reviews().ratings(), new ColumnRatings(catalogues), clock);
    var valuing = new Valuing(folder.resolve(MODELS), record, clock, conf);
    this.worth = new Worth(valuing, this::known, this::signals, conf, words, cascade, clock);
  }

  /// The catalogues that are recorded, whether or not they can be opened; empty where nothing was
  /// ever recorded.
  private static Optional<Set<String>> there(RecordStore record) {
    return Optional.of(record).filter(r -> r.number() > 0).map(r -> Set.copyOf(r.names()));
  }

  /// Opens a data folder, or begins one, and brings every index up to date with the record.
  ///
  /// @throws VitrineException CORRUPT when the record is damaged; an index that is damaged is made
  ///   anew
  public static OpenShop open(Path folder, ShopConf conf) {
    return open(folder, conf, InstantSource.system());
  }

  /// The same under another clock, which tells when things happen and as of when they are
  /// remembered.
  public static OpenShop open(Path folder, ShopConf conf, InstantSource clock) {
    return open(folder, conf, clock, false);
  }

  /// Opens a data folder after making every index anew from the record.
  public static OpenShop rebuilt(Path folder, ShopConf conf) {
    return open(folder, conf, InstantSource.system(), true);
  }

  /// Loads, beside the opening of the files, what the first answer needs and no shop changes.
  private static void prepare(Words words) {
    Postings.prepare();
    words.query("first words", LanguageGuess.of("first words"));
  }

  private static OpenShop open(Path folder, ShopConf conf, InstantSource clock, boolean anew) {
    var shop = new OpenShop(folder, conf, clock);
    try {
      if (anew) {
        Folders.erase(folder.resolve(INDEXES));
      }
      shop.deriving.tidy();
      shop.record.names().forEach(shop::load);
      return shop;
    } catch (RuntimeException e) {
      shop.close();
      throw e;
    }
  }

  /// The record of the shop.
  public RecordStore record() {
    return record;
  }

  /// What was loaded.
  public LoadBook loads() {
    return loads;
  }

  /// Where a loader writes a catalogue's items.
  public Sink sink(String catalogue) {
    return (documents, notes) -> record.load(catalogue, documents, notes).effects().size();
  }

  @Override
  public Optional<Catalogue> find(String name) {
    return Optional.ofNullable(open.get(name));
  }

  /// What a query is taken to mean in a catalogue; nothing when there is no such catalogue.
  public Optional<Reading> read(String name, Query query) {
    return Optional.ofNullable(open.get(name)).map(catalogue -> catalogue.read(query));
  }

  /// The log of what shoppers ask in a catalogue; nothing when there is no such catalogue.
  public Optional<QueryLog> queries(String name) {
    return Optional.ofNullable(open.get(name)).map(_ -> queries.of(record.origin(name)));
  }

  /// What shoppers do, over all catalogues.
  public Signals signals() {
    return signals.signals();
  }

  /// A catalogue whose final stage can be looked into and changed.
  public Trainable trainable(String name) {
    return new TrainableCatalogue(load(name), words, conf);
  }

  /// Pages of a catalogue that nobody is shown, as other rankers would make them.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such catalogue
  public Rehearsal rehearsal(String name) {
    return new Rehearsal(known(name), worth);
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
  public synchronized void drop(String name) {
    LiveCatalogue gone = open.remove(name);
    long origin = record.origin(name);
    Path home = deriving.home(origin);
    Runnable removing = encoders.removing(name);
    Path shelves = shelving.file(name);
    Path expansions = expanding.file(name);
    Runnable forgetting = worth.removing(name);
    record.drop(name);
    if (origin > 0) {
      signals().reviews().drop(name);
    }
    queries.drop(origin);
    following.remove(name);
    if (gone != null) {
      gone.close();
      Folders.erase(home);
      removing.run();
      shelving.remove(shelves);
      expanding.remove(expansions);
      forgetting.run();
      gone.forgetting().run();
    }
  }

  /// Whether a catalogue's items have vectors.
  public boolean learnt(String name) {
    LiveCatalogue catalogue = open.get(name);
    return catalogue != null && catalogue.live().encoder().isPresent();
  }

  /// Trains vectors on the items of a catalogue, and makes its index anew with them.
  ///
  /// @param told is told how far the training is
  /// @return what it learnt
  /// @throws VitrineException NOT_FOUND when there is no such catalogue, BAD_REQUEST when it has
  ///   too few items to learn from
  public Towers learn(String name, EncoderTraining.Told told) {
    return learn(name, ChosenPairs.NONE, told);
  }

  /// The same from what shoppers asked and chose, too.
  public Towers learn(String name, ChosenPairs pairs, EncoderTraining.Told told) {
    LiveCatalogue catalogue = known(name);
    var training = new EncoderLessons(folder.resolve(MODELS), record, words);
    Towers towers = training.train(name, catalogue.size(), pairs, told);
    encoders.keep(name, towers);
    told.step("indexing", 0, catalogue.size());
    encoded(catalogue);
    return towers;
  }

  /// Takes an encoder in the ONNX form for a catalogue, and makes its index anew with it.
  ///
  /// @param from the folder where it is
  /// @param told is told how far the encoding of items is
  /// @throws VitrineException NOT_FOUND when there is no such catalogue, BAD_REQUEST or CORRUPT
  ///   naming what does not fit about the encoder; the catalogue is as it was then
  public Brought bring(String name, Path from, EncoderTraining.Told told) {
    LiveCatalogue catalogue = known(name);
    var bringing = new Bringing(encoders.brought(), new RecordedItems(record));
    Brought brought = bringing.bring(name, from, catalogue.size(), told);
    encoded(catalogue);
    return brought;
  }

  @Override
  public Lesson learn(String name) {
    known(name);
    return lessons.begin(name);
  }

  @Override
  public Lesson lesson(String name) {
    return lessons.of(name);
  }

  private void encoded(LiveCatalogue catalogue) {
    catalogue.encoded();
    catalogue.settle();
    encoders.brought().tidy(catalogue.name());
  }

  /// Mines other names for things from the items of a catalogue and what shoppers asked, and keeps
  /// them; what a person decided stays.
  ///
  /// @return all rewrites there are now
  /// @throws VitrineException NOT_FOUND when there is no such catalogue
  public List<Rewrite> mine(String name) {
    LiveCatalogue catalogue = known(name);
    QueryLog log = queries.of(record.origin(name));
    List<Rewrite> mined = new Rewriting(record, words).mine(name, catalogue.size(), log);
    catalogue.change(settings -> settings.rewritten(Rewrites.merged(settings.rewrites(), mined)));
    return catalogue.settings().rewrites();
  }

  /// Whether something is known of where a catalogue's items stand.
  public boolean shelved(String name) {
    LiveCatalogue catalogue = open.get(name);
    return catalogue != null && !catalogue.shelves().equals(Shelves.NONE);
  }

  /// Learns from the items of a catalogue in which category things stand; queries use it at once.
  ///
  /// @param told is told how far the training is
  /// @throws VitrineException NOT_FOUND when there is no such catalogue, BAD_REQUEST when it has
  ///   too little to learn from
  public Shelves shelve(String name, CategoryTraining.Told told) {
    LiveCatalogue catalogue = known(name);
    Shelves shelves = shelving.train(name, catalogue.size(), words, told);
    catalogue.shelve(shelves);
    return shelves;
  }

  /// What the items of a catalogue teach of where things stand, for measuring.
  public ShelvesTraining lessons(String name, CategoryTraining.Told told) {
    return shelving.read(name, known(name).size(), words, told);
  }

  /// What words of queries also stand for in a catalogue.
  public Expansions expansions(String name) {
    return known(name).expansions();
  }

  /// What was asked and chosen in a catalogue, from the log of events.
  public ChosenPairs choices(String name) {
    return LoggedChoices.of(signals().log(), known(name).name());
  }

  /// Learns what words of queries also stand for from what was chosen for them. Nothing is kept or
  /// used yet.
  ///
  /// @param told is told how far the training is
  /// @throws VitrineException NOT_FOUND when there is no such catalogue, BAD_REQUEST when none of
  ///   its items was chosen
  public Expansions expansions(String name, ChosenPairs pairs, ExpansionTraining.Told told) {
    return expanding.train(known(name).name(), pairs, told);
  }

  /// Keeps what words of queries also stand for; queries use it at once.
  public void expand(String name, Expansions expansions) {
    LiveCatalogue catalogue = known(name);
    expanding.keep(name, expansions);
    catalogue.expand(expansions);
  }

  /// The ranking by what showing items is worth.
  public Worth worth() {
    return worth;
  }

  /// Begins to learn now and then what showing items is worth, and to take over which models are
  /// chosen, until it is closed.
  public void keepLearning() {
    worth.keepLearning(this::names, clock);
  }

  /// Begins to let ratings follow what shoppers say of goods, where that is wished, until it is
  /// closed.
  public void keepRating() {
    if (conf.rating()) {
      ratings.follow(this::names);
    }
  }

  private LiveCatalogue known(String name) {
    LiveCatalogue catalogue = open.get(name);
    if (catalogue == null) {
      throw VitrineException.notFound("no catalogue '" + name + "'");
    }
    return catalogue;
  }

  /// Waits until queries can see everything written so far.
  public void settle() {
    for (LiveCatalogue catalogue : open.values()) {
      catalogue.settle();
    }
  }

  /// Does what is left to do after many writes, so that the next start finds it done.
  public void merge() {
    for (LiveCatalogue catalogue : open.values()) {
      catalogue.live().merge();
    }
  }

  private synchronized LiveCatalogue load(String name) {
    LiveCatalogue known = open.get(name);
    if (known != null) {
      return known;
    }
    var takers = new Takers();
    following.put(name, takers);
    LiveIndex first = deriving.opened(name, takers);
    var rules = new LiveRules(words, record.settings(name));
    var catalogue =
        new LiveCatalogue(
            name,
            record,
            cascade,
            deriving,
            takers,
            first,
            suggestions.of(name),
            beside,
            rules,
            served,
            signals,
            clock);
    catalogue.shelve(shelving.find(name));
    catalogue.expand(expanding.find(name));
    worth.rank(catalogue);
    open.put(name, catalogue);
    return catalogue;
  }

  private void recorded(Written written) {
    LiveCatalogue catalogue = open.get(written.catalogue());
    if (catalogue != null) {
      catalogue.told(written);
    }
    Takers takers = following.get(written.catalogue());
    if (takers != null) {
      takers.take(written);
    }
  }

  @Override
  public void close() {
    deriving.stop();
    lessons.close();
    ratings.close();
    worth.close();
    closeAll();
  }

  private synchronized void closeAll() {
    record.stop();
    signals.close();
    open.values().forEach(LiveCatalogue::close);
    open.clear();
    queries.close();
    encoders.close();
    try {
      record.close();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be closed: " + e, e);
    }
  }
}
