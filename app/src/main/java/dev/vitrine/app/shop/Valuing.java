package dev.vitrine.app.shop;

import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.monitor.Fit;
import dev.vitrine.learn.monitor.Portrait;
import dev.vitrine.learn.policy.Estimates;
import dev.vitrine.learn.policy.EstimatesText;
import dev.vitrine.learn.policy.PolicyOptions;
import dev.vitrine.learn.policy.SlotEstimates;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Standing;
import dev.vitrine.learn.registry.Trial;
import dev.vitrine.learn.registry.Version;
import dev.vitrine.learn.value.FirstStageTraining;
import dev.vitrine.learn.value.Gathering;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.learn.value.Samples;
import dev.vitrine.learn.value.Teacher;
import dev.vitrine.learn.value.Unfinished;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.learn.value.ValueTraining;
import dev.vitrine.learn.value.ValueTraining.Trained;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Alignment;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.rolled.LatestPages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The value models of a shop's catalogues: a registry for each that has any, and their training
/// from what was shown and what became of it.
final class Valuing {
  private static final System.Logger LOG = System.getLogger(Valuing.class.getName());

  /// Under which name it is kept beside a version what it was learnt from.
  static final String LEARNT = "learnt";

  /// The fact of how many events a version was learnt from.
  static final String EVENTS = "events";

  /// Cards that are learnt from; of more the latest.
  private static final int MOST = 1_000_000;

  /// Candidates that the first stage learns from; of more the latest.
  private static final int FEWER = 200_000;

  /// What a lesson that was ended has learnt.
  private static final String UNFINISHED = ".unfinished";

  private static final long SEED = 42;
  private static final List<String> FEATURES = Features.all().stream().map(Feature::name).toList();

  /// How far the share of clicks said may be off, as a share of what it was.
  private static final double TOLERATED = 0.25;

  private final Path folder;
  private final RecordStore record;
  private final InstantSource clock;
  private final ShopConf conf;

  /// @param folder of all models of a shop
  Valuing(Path folder, RecordStore record, InstantSource clock, ShopConf conf) {
    this.folder = folder;
    this.record = record;
    this.clock = clock;
    this.conf = conf;
  }

  /// The registry of a catalogue's models.
  Registry registry(String name) {
    return new Registry(folder.resolve(record.origin(name) + ".value"), clock);
  }

  /// What answers a catalogue's queries now. Models that are damaged are named in the log and left
  /// aside.
  ///
  /// @param plain the cascade without a model
  /// @param by makes the cascade of a model
  /// @param heldBack share of shoppers for whom, after a promotion, the version before goes on
  ///   ranking until the new one has proved itself
  Arms arms(String name, Cascade plain, Function<ValueModel, Cascade> by, double heldBack) {
    Registry registry = registry(name);
    try {
      Standing standing = registry.standing();
      Cascade live = registry.model(standing, false).map(by).orElse(plain);
      Optional<Trial> trial = registry.trial(heldBack).filter(Trial::heldBack);
      if (trial.isPresent()) {
        Cascade before = registry.stored(trial.get().against()).map(by).orElse(plain);
        return new Arms(live, Optional.of(before), heldBack);
      }
      return new Arms(live, registry.model(standing, true).map(by), standing.share());
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage() + "; " + name + " is ranked without");
      return Arms.of(plain);
    }
  }

  /// What a lesson learns from.
  private record Cards(Samples shown, Samples candidates, long events) {}

  /// Gathers what was served and done before a time.
  private static Cards cards(String name, Signals signals, long until) {
    var shown = new Gathering(FEATURES, MOST);
    var candidates = new Gathering(FEATURES, FEWER, true);
    LatestPages.each(
        signals.bulk(),
        name,
        FEATURES,
        MOST,
        page -> {
          if (page.asked().head().at() < until) {
            shown.take(page);
            candidates.take(page);
          }
        });
    long since = Math.min(shown.since(), candidates.since());
    Outcomes outcomes = Outcomes.of(signals.log(), name, since, until);
    return new Cards(shown.samples(outcomes), candidates.samples(outcomes), outcomes.events());
  }

  /// Learns from the latest pages of a catalogue that are kept, and keeps the model as a new
  /// version.
  ///
  /// @throws VitrineException BAD_REQUEST when there is no page to learn from
  Version train(String name, Signals signals, ValueOptions options, Consumer<String> told) {
    signals.pages().settle();
    Unfinished unfinished = Unfinished.in(folder.resolve(record.origin(name) + UNFINISHED));
    long now = clock.millis() + 1;
    long until = unfinished.until(now);
    if (until < now) {
      told.accept("goes on with the lesson begun at " + Instant.ofEpochMilli(until));
    }
    Cards cards = cards(name, signals, until);
    Samples samples = cards.shown();
    if (samples.pages() == 0) {
      unfinished.done();
      throw VitrineException.badRequest(
          "no pages of the catalogue '" + name + "' are kept to learn from (pages.sample)");
    }
    Trained trained = new ValueTraining(options, told, unfinished).train(samples);
    FirstStageTraining.Learnt first = first(trained.model(), cards.candidates());
    told.accept(first.report().told());
    Map<String, String> facts = new HashMap<>(trained.facts());
    facts.putAll(first.report().facts());
    ValueModel model =
        first.report().better() ? trained.model().first(first.model()) : trained.model();
    facts.put("trained", clock.instant().toString());
    facts.put(EVENTS, Long.toString(cards.events()));
    var learnt = new Estimating.Named("what was learnt", model);
    against(name, learnt, signals, PolicyOptions.DEFAULT.seed())
        .ifPresent(estimates -> {
          EstimatesText.lines(estimates).forEach(told);
          facts.putAll(EstimatesText.facts(estimates));
        });
    Optional<SlotEstimates> slots = slots(name, signals, PolicyOptions.DEFAULT.seed());
    slots.ifPresent(estimates -> estimates.lines().forEach(told));
    slots.ifPresent(estimates -> facts.putAll(estimates.facts()));
    Registry registry = registry(name);
    Version version =
        registry.add(name, slots.map(s -> aligned(registry, model, s)).orElse(model), facts);
    registry.note(version.number(), LEARNT, learnt(samples, trained));
    unfinished.done();
    return version;
  }

  /// A model with kinds aligned by what drawn slots brought, where that is sure: what chance tells
  /// is worth more than what pages tell that some model chose. It is told of the worth by the
  /// version that ranks.
  private static ValueModel aligned(Registry registry, ValueModel model, SlotEstimates slots) {
    if (!(slots instanceof SlotEstimates.Told told) || !told.better()) {
      return model;
    }
    Optional<ValueModel> live = registry.model(registry.standing(), false);
    Alignment before = live.map(ValueModel::alignment).orElse(Alignment.NONE);
    return model.aligned(before.times(told.factors()));
  }

  /// What other cards in drawn slots would have brought; nothing where no slot was drawn.
  Optional<SlotEstimates> slots(String name, Signals signals, long seed) {
    signals.pages().settle();
    return new Estimating(signals, conf.finalStage().pricing()).slots(name, seed);
  }

  /// What a version would bring against the one that ranks now, by estimate from explored pages.
  ///
  /// @param number of the version, or else the latest one
  /// @throws VitrineException NOT_FOUND when there is no such version
  Estimates estimate(String name, Signals signals, Optional<Integer> number, long seed) {
    signals.pages().settle();
    Registry registry = registry(name);
    int version =
        number.orElseGet(
            () -> registry.versions().stream().mapToInt(Version::number).max().orElse(0));
    ValueModel model =
        registry
            .model(Standing.of(version), false)
            .orElseThrow(
                () -> VitrineException.notFound(name + " has no models; 'train' learns one"));
    return against(name, new Estimating.Named("version " + version, model), signals, seed)
        .orElse(new Estimates.Refused("no explored pages are kept (explore.share)"));
  }

  /// Compares a version with the one that ranks, or with what made the pages where that is the same
  /// or there is none.
  private Optional<Estimates> against(
      String name, Estimating.Named version, Signals signals, long seed) {
    Standing standing = registry(name).standing();
    Optional<Estimating.Named> live =
        registry(name)
            .model(standing, false)
            .map(model -> new Estimating.Named("version " + standing.live(), model))
            .filter(other -> !other.name().equals(version.name()));
    return new Estimating(signals, conf.finalStage().pricing()).of(name, version, live, seed);
  }

  private static Map<String, String> learnt(Samples samples, Trained trained) {
    Map<String, String> notes =
        Portrait.of(samples, trained.model().features(), trained.looking()).notes();
    trained.heads().forEach(head -> Fit.note(notes, head.head(), head.calibration()));
    return notes;
  }

  /// Lets a version rank without a person's word, if it is good enough, nobody is trying another
  /// one and it was not taken back before: for everybody, or for a share of shoppers at first.
  void offer(String name, Version version, LearningConf conf) {
    Registry registry = registry(name).by(Registry.SHOP);
    GuardConf guard = conf.guard();
    if (registry.standing().canary() > 0
        || registry.trial(guard.heldBack()).isPresent()
        || registry.takenBack(version)
        || !good(version, conf.fewestClicks())) {
      return;
    }
    if (guard.canary() > 0) {
      registry.canary(version.number(), guard.canary());
    } else {
      registry.promote(version.number());
    }
  }

  /// Whether a version learnt from enough clicks, tells them better than their share does, and says
  /// about as many as there were.
  private static boolean good(Version version, int fewestClicks) {
    double said = number(version, "click.said");
    double was = number(version, "click.was");
    boolean good =
        number(version, "click.hits") >= fewestClicks
            && tells(version)
            && Math.abs(said - was) <= TOLERATED * was;
    LOG.log(
        System.Logger.Level.INFO,
        "version " + version.number() + (good ? " ranks: " : " is kept: ") + version.fact("told"));
    return good;
  }

  /// Whether a version tells what is clicked better than the share of clicks does.
  static boolean tells(Version version) {
    return number(version, "click.loss") < number(version, "click.usual-loss");
  }

  private static double number(Version version, String fact) {
    String text = version.fact(fact);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private FirstStageTraining.Learnt first(ValueModel model, Samples candidates) {
    Teacher teacher = Teacher.by(model, conf.finalStage().pricing(), conf.finalStage().fit());
    return new FirstStageTraining(teacher, conf.firstStageWeights(), SEED).train(candidates);
  }
}
