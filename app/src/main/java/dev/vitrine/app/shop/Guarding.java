package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.guard.Finding;
import dev.vitrine.learn.guard.Guard;
import dev.vitrine.learn.guard.TrialPages;
import dev.vitrine.learn.guard.Verdict;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Trial;
import dev.vitrine.serve.metrics.Gauge;
import dev.vitrine.signals.Signals;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// The guard over versions that are tried, or were promoted a short while ago: compares what
/// becomes of their pages with those of the version they are tried against, and takes back one that
/// does worse. What it knows is in the log of events, so that it goes on after a restart where it
/// was.
final class Guarding {
  private static final System.Logger LOG = System.getLogger(Guarding.class.getName());

  /// How long after a change pages may still be the work of what ranked before, in milliseconds.
  static final long GRACE = 5_000;

  private final Function<String, Registry> registries;
  private final Function<String, LiveCatalogue> catalogues;
  private final Supplier<Signals> signals;
  private final GuardConf conf;
  private final InstantSource clock;
  private final Guard guard;
  private final Map<String, Watched> watched = new HashMap<>();
  private final Map<String, List<Gauge>> gauges = new ConcurrentHashMap<>();

  private record Watched(Trial trial, TrialPages pages) {}

  /// @param registries the registry of a catalogue
  /// @param catalogues finds a catalogue that is open, or throws NOT_FOUND
  Guarding(
      Function<String, Registry> registries,
      Function<String, LiveCatalogue> catalogues,
      Supplier<Signals> signals,
      GuardConf conf,
      InstantSource clock) {
    this.registries = registries;
    this.catalogues = catalogues;
    this.signals = signals;
    this.conf = conf;
    this.clock = clock;
    this.guard = new Guard(conf.tolerances());
  }

  /// Looks how the version of a catalogue that is tried does, and ends the trial when that is
  /// known.
  ///
  /// @return whether other versions are to rank now
  synchronized boolean look(String name) {
    Registry registry = registries.apply(name);
    Optional<Trial> trial = registry.trial(conf.heldBack());
    if (trial.isEmpty() || conf.tolerances().level() == 0) {
      watched.remove(name);
      gauges.remove(name);
      return false;
    }
    Verdict verdict = verdict(name, trial.get());
    note(registry, trial.get(), verdict);
    gauges.put(name, gauges(name, trial.get(), verdict));
    return ended(name, registry, trial.get(), verdict);
  }

  /// What was found at the last look, over all catalogues.
  List<Gauge> gauges() {
    return gauges.values().stream().flatMap(List::stream).toList();
  }

  private static List<Gauge> gauges(String name, Trial trial, Verdict verdict) {
    var found = new ArrayList<Gauge>();
    for (Finding finding : verdict.findings()) {
      if (Double.isFinite(finding.width())) {
        Map<String, String> of =
            Map.of(
                "catalogue",
                name,
                "version",
                Integer.toString(trial.version()),
                "measure",
                finding.measure().key());
        found.add(new Gauge("vitrine_model_trial_margin", of, finding.margin()));
        found.add(new Gauge("vitrine_model_trial_width", of, finding.width()));
      }
    }
    return found;
  }

  private Verdict verdict(String name, Trial trial) {
    Watched now =
        watched.compute(
            name,
            (_, known) ->
                known != null && known.trial().equals(trial) ? known : begun(name, trial));
    now.pages().follow(signals.get().log());
    Arms arms = catalogues.apply(name).arms();
    Pace ours = trial.heldBack() ? arms.livePace() : arms.triedPace();
    Pace theirs = trial.heldBack() ? arms.triedPace() : arms.livePace();
    return guard.look(now.pages(), ours.moments(), theirs.moments());
  }

  private static Watched begun(String name, Trial trial) {
    return new Watched(
        trial,
        new TrialPages(
            name,
            trial.since() + GRACE,
            who -> Arms.among(who, trial.share()) != trial.heldBack()));
  }

  private boolean ended(String name, Registry registry, Trial trial, Verdict verdict) {
    String seen = " (" + verdict.pages() + " pages against " + verdict.others() + ")";
    if (verdict.worse().isPresent()) {
      String why = verdict.worse().get().told() + seen;
      boolean back = registry.takeBack(trial, why);
      if (back) {
        LOG.log(
            System.Logger.Level.WARNING,
            name + ": " + trial.told() + " did worse and is taken back: " + why);
      }
      return back;
    }
    boolean late = clock.millis() > trial.since() + conf.atMost().toMillis();
    if (verdict.fine() || (trial.heldBack() && late)) {
      String why = (verdict.fine() ? "is not worse" : "nothing worse was seen in time") + seen;
      boolean confirmed = registry.confirm(trial, why, conf.promote() && verdict.fine());
      if (confirmed) {
        LOG.log(System.Logger.Level.INFO, name + ": " + trial.told() + ": " + why);
      }
      return confirmed;
    }
    return false;
  }

  /// Keeps what is known beside the version, for people.
  private static void note(Registry registry, Trial trial, Verdict verdict) {
    Map<String, String> notes = new TreeMap<>();
    notes.put("trial", trial.told());
    notes.put("pages", Long.toString(verdict.pages()));
    notes.put("pages.against", Long.toString(verdict.others()));
    verdict.findings().forEach(finding -> notes.put(finding.measure().key(), finding.told()));
    try {
      registry.note(trial.version(), "trial", notes);
    } catch (VitrineException e) {
      LOG.log(
          System.Logger.Level.WARNING, "what is known of a trial is not kept: " + e.getMessage());
    }
  }
}
