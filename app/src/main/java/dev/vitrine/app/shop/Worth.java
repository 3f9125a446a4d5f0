package dev.vitrine.app.shop;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.learn.monitor.Portrait;
import dev.vitrine.learn.policy.Estimates;
import dev.vitrine.learn.policy.SlotEstimates;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Version;
import dev.vitrine.learn.value.Looking;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.serve.metrics.Gauge;
import dev.vitrine.serve.models.Models;
import dev.vitrine.signals.Signals;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The ranking of a shop's catalogues by what showing their items is worth: it is learnt, by a
/// person's word or by itself, and the versions that are chosen rank.
public final class Worth implements Relearning.Models, AutoCloseable {
  private final Valuing valuing;
  private final Function<String, LiveCatalogue> catalogues;
  private final Supplier<Signals> signals;
  private final ShopConf conf;
  private final Words words;
  private final Cascade plain;
  private final InstantSource clock;
  private final Guarding guarding;
  private final Monitoring monitoring;
  private final ValueLessons lessons = new ValueLessons(this::lesson);
  private Optional<Relearning> relearning = Optional.empty();
  private List<NowAndThen> watching = List.of();

  /// Whether somebody watches over versions that are new.
  private volatile boolean guarded;

  /// @param catalogues finds a catalogue that is open, or throws NOT_FOUND
  /// @param signals what shoppers do
  /// @param plain the cascade without a value model
  Worth(
      Valuing valuing,
      Function<String, LiveCatalogue> catalogues,
      Supplier<Signals> signals,
      ShopConf conf,
      Words words,
      Cascade plain,
      InstantSource clock) {
    this.valuing = valuing;
    this.catalogues = catalogues;
    this.signals = signals;
    this.conf = conf;
    this.words = words;
    this.plain = plain;
    this.clock = clock;
    this.guarding =
        new Guarding(valuing::registry, catalogues, signals, conf.learning().guard(), clock);
    this.monitoring =
        new Monitoring(
            valuing::registry,
            signals,
            conf.learning().monitor(),
            conf.finalStage().pricing(),
            clock);
  }

  /// Learns from what was shown and what became of it what it is worth to show an item, and keeps
  /// the model as a new version.
  ///
  /// @param rank whether queries are ranked by it at once
  /// @param told takes lines on how far the training is
  /// @throws VitrineException NOT_FOUND when there is no such catalogue, BAD_REQUEST when nothing
  ///   is kept to learn from
  public Version learn(String name, ValueOptions options, boolean rank, Consumer<String> told) {
    LiveCatalogue catalogue = catalogues.apply(name);
    Version version = learn(name, options, "", told);
    if (rank) {
      rank(catalogue, version);
    }
    return version;
  }

  /// Whether a version tells what is clicked better than the share of clicks does.
  public static boolean tells(Version version) {
    return Valuing.tells(version);
  }

  /// Ranks by a version at once.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such catalogue
  public void rank(String name, Version version) {
    rank(catalogues.apply(name), version);
  }

  private void rank(LiveCatalogue catalogue, Version version) {
    valuing.registry(catalogue.name()).promote(version.number());
    rank(catalogue);
  }

  private Version learn(String name, ValueOptions options, String by, Consumer<String> told) {
    ValueOptions lists =
        options.listwise(conf.learning().listwise()).align(conf.learning().align());
    return new NotedLessons(valuing.registry(name).lessons(), clock)
        .held(by, () -> valuing.train(name, signals.get(), lists, told));
  }

  /// What a version would bring against the one that ranks now, by estimate from explored pages.
  ///
  /// @param version its number, or else the latest one
  /// @throws VitrineException NOT_FOUND when there is no such catalogue or version
  public Estimates estimate(String name, Optional<Integer> version, long seed) {
    return valuing.estimate(catalogues.apply(name).name(), signals.get(), version, seed);
  }

  /// What other cards in drawn slots of a catalogue would have brought, by estimate; nothing where
  /// no slot was drawn.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such catalogue
  public Optional<SlotEstimates> slots(String name, long seed) {
    return valuing.slots(catalogues.apply(name).name(), signals.get(), seed);
  }

  /// Begins to learn now and then, and to take over which versions are chosen, until it is closed.
  ///
  /// @param names of the catalogues that are open
  synchronized void keepLearning(Supplier<List<String>> names, InstantSource clock) {
    if (relearning.isEmpty()) {
      guarded = true;
      LearningConf learning = conf.learning();
      watching =
          List.of(
              new NowAndThen("vitrine-guard", names, this::watch, learning.guard().every()),
              new NowAndThen("vitrine-monitor", names, this::monitor, learning.monitor().every()));
      relearning = Optional.of(new Relearning(names, this, conf.learning().every(), clock));
    }
  }

  @Override
  public long chosen(String name) {
    return valuing.registry(name).changed();
  }

  @Override
  public void take(String name) {
    rank(catalogues.apply(name));
  }

  @Override
  public void learn(String name) {
    lessons.hold(name, Registry.SHOP);
  }

  private void lesson(String name, String by, Consumer<String> told) {
    Version version = learn(catalogues.apply(name).name(), ValueOptions.DEFAULT, by, told);
    valuing.offer(name, version, conf.learning());
  }

  /// Looks how versions do that are new, and takes back one that does worse.
  void watch(String name) {
    if (guarding.look(name)) {
      take(name);
    }
  }

  /// Looks whether versions still fit what comes, and what one in shadow makes of it.
  void monitor(String name) {
    monitoring.look(name);
  }

  /// The versions of a catalogue, for a person to see and choose.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such catalogue
  private Models.Shelf shelf(String name) {
    return new ChosenModels(
        valuing.registry(catalogues.apply(name).name()),
        () -> take(name),
        () -> lessons.of(name).state() == Lesson.State.RUNNING);
  }

  /// The models of the shop's catalogues, for a person to see, to choose and to learn anew.
  public Models models() {
    return new Models() {
      @Override
      public Shelf of(String name) {
        return shelf(name);
      }

      @Override
      public Lesson lesson(String name) {
        return lessons.of(catalogues.apply(name).name());
      }

      @Override
      public Lesson train(String name, String by) {
        return lessons.begin(catalogues.apply(name).name(), by);
      }
    };
  }

  /// What was found at the last look, for the measurements.
  public List<Gauge> gauges() {
    return Stream.concat(guarding.gauges().stream(), monitoring.gauges().stream()).toList();
  }

  /// Ranks a catalogue by the versions that are chosen.
  void rank(LiveCatalogue catalogue) {
    String name = catalogue.name();
    catalogue.answerBy(arms(name, conf, plain), new Tried(other -> tried(name, other))::under);
  }

  /// What would answer a catalogue's queries under other numbers or by another model.
  ///
  /// @throws VitrineException BAD_REQUEST naming a number that decides on no page
  Arms tried(String name, Otherwise otherwise) {
    ShopConf other = PageSettings.of(conf, otherwise.settings());
    Cascade without = other.cascade(words);
    if (otherwise.version().isEmpty()) {
      return arms(name, other, without);
    }
    Optional<ValueModel> chosen = valuing.registry(name).stored(otherwise.version().getAsInt());
    return Arms.of(chosen.map(model -> other.cascade(words, model)).orElse(without));
  }

  private Arms arms(String name, ShopConf by, Cascade without) {
    double heldBack = guarded ? conf.learning().guard().heldBack() : 0;
    return valuing.arms(name, without, model -> by.cascade(words, model), heldBack);
  }

  /// The model that ranks a catalogue now, if one does.
  Optional<ValueModel> live(String name) {
    Registry registry = valuing.registry(name);
    return registry.model(registry.standing(), false);
  }

  /// How likely places are looked at, as the lesson found that the model was learnt in that ranks a
  /// catalogue now; all alike where none does.
  Looking looking(String name) {
    Registry registry = valuing.registry(name);
    int live = registry.standing().live();
    return live == 0
        ? Looking.always()
        : Portrait.parse(registry.noted(live, Valuing.LEARNT)).looking();
  }

  /// What removes a catalogue's models once it is dropped.
  Runnable removing(String name) {
    return valuing.registry(name)::remove;
  }

  @Override
  public synchronized void close() {
    watching.forEach(NowAndThen::close);
    watching = List.of();
    relearning.ifPresent(Relearning::close);
    lessons.close();
    relearning = Optional.empty();
  }
}
