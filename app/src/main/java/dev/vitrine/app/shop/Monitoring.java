package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.monitor.Fit;
import dev.vitrine.learn.monitor.Portrait;
import dev.vitrine.learn.monitor.Shadow;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Standing;
import dev.vitrine.learn.value.Gathering;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.learn.value.Samples;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.serve.metrics.Gauge;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.rolled.LatestPages;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Watches whether the versions of a shop that rank, are tried or are in shadow still fit what
/// comes: from the pages that are kept, never while one is made. What is found is kept beside the
/// version, shown in the measurements, and warned of once.
final class Monitoring {
  private static final System.Logger LOG = System.getLogger(Monitoring.class.getName());

  /// Cards that are looked at; of more the latest.
  private static final int MOST = 100_000;

  private static final int AT_ONCE = 256;
  private static final double UNIT = 0x1.0p-53;
  private static final long SALT = Hash.of("shadow");

  private final Function<String, Registry> registries;
  private final Supplier<Signals> signals;
  private final MonitorConf conf;
  private final Pricing pricing;
  private final InstantSource clock;
  private final Map<String, Shadowing> shadows = new HashMap<>();
  private final Set<String> warned = new HashSet<>();
  private final Map<String, List<Gauge>> gauges = new ConcurrentHashMap<>();

  /// A version in shadow, and how far it has read.
  private static final class Shadowing {
    private final int version;
    private final Shadow shadow;
    private long place;

    Shadowing(int version, Shadow shadow) {
      this.version = version;
      this.shadow = shadow;
    }
  }

  /// @param registries the registry of a catalogue
  /// @param pricing what comes of a card, in money
  Monitoring(
      Function<String, Registry> registries,
      Supplier<Signals> signals,
      MonitorConf conf,
      Pricing pricing,
      InstantSource clock) {
    this.registries = registries;
    this.signals = signals;
    this.conf = conf;
    this.pricing = pricing;
    this.clock = clock;
  }

  /// Looks at the latest pages of a catalogue.
  synchronized void look(String name) {
    Registry registry = registries.apply(name);
    Standing standing = registry.standing();
    var found = new ArrayList<Gauge>();
    int[] watched =
        IntStream.of(standing.live(), standing.canary(), standing.shadow())
            .filter(version -> version > 0)
            .distinct()
            .toArray();
    if (watched.length > 0) {
      Samples samples = samples(name);
      for (int version : watched) {
        fit(name, registry, version, samples).ifPresent(fit -> gauges(found, name, version, fit));
      }
    }
    shadow(name, registry, standing.shadow(), found);
    gauges.put(name, List.copyOf(found));
  }

  /// What was found at the last look, over all catalogues.
  List<Gauge> gauges() {
    return gauges.values().stream().flatMap(List::stream).toList();
  }

  private Samples samples(String name) {
    List<String> features = Features.all().stream().map(Feature::name).toList();
    var gathering = new Gathering(features, MOST);
    long until = clock.millis() - conf.settled().toMillis();
    Signals now = signals.get();
    LatestPages.each(
        now.bulk(),
        name,
        features,
        MOST,
        page -> {
          if (page.asked().head().at() <= until) {
            gathering.take(page);
          }
        });
    return gathering.samples(Outcomes.of(now.log(), name, gathering.since()));
  }

  private Optional<Fit> fit(String name, Registry registry, int version, Samples samples) {
    if (samples.pages() == 0) {
      return Optional.empty();
    }
    try {
      ValueModel model = registry.stored(version).orElseThrow();
      Portrait learnt = Portrait.parse(registry.noted(version, Valuing.LEARNT));
      Fit fit = Fit.of(model, learnt, samples);
      registry.note(version, "watch", fit.notes());
      fit.warnings(conf.drift())
          .forEach((what, told) -> warn(name + " " + version + " " + what, told));
      return Optional.of(fit);
    } catch (VitrineException e) {
      warn(name + " " + version, "is not watched: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void warn(String what, String told) {
    if (warned.add(what)) {
      LOG.log(System.Logger.Level.WARNING, what + ": " + told);
    }
  }

  private static void gauges(List<Gauge> found, String name, int version, Fit fit) {
    String number = Integer.toString(version);
    fit.shifts()
        .forEach((feature, shift) ->
            found.add(
                new Gauge(
                    "vitrine_model_drift",
                    Map.of("catalogue", name, "version", number, "feature", feature),
                    shift)));
    for (Head head : Head.values()) {
      Optional.ofNullable(fit.heads().get(head))
          .filter(table -> !table.rows().isEmpty())
          .ifPresent(table -> {
            var of = Map.of("catalogue", name, "version", number, "head", head.key());
            found.add(new Gauge("vitrine_model_said", of, table.all().said()));
            found.add(new Gauge("vitrine_model_was", of, table.all().was()));
            found.add(new Gauge("vitrine_model_calibration_error", of, table.error()));
          });
    }
  }

  /// Lets the version in shadow score what came since the last look.
  private void shadow(String name, Registry registry, int version, List<Gauge> found) {
    if (version == 0) {
      shadows.remove(name);
      return;
    }
    Shadowing now = shadows.get(name);
    if (now == null || now.version != version) {
      now = new Shadowing(version, new Shadow(registry.stored(version).orElseThrow(), pricing));
      shadows.put(name, now);
    }
    PageStore store = signals.get().pages().store();
    for (List<LoggedPage> some = store.read(now.place, AT_ONCE);
        !some.isEmpty();
        some = store.read(now.place, AT_ONCE)) {
      for (LoggedPage page : some) {
        now.place = page.place();
        if (page.page().asked().head().catalogue().equals(name)
            && (Hash.of(SALT, Hash.of(page.page().search())) >>> 11) * UNIT < conf.shadow()) {
          now.shadow.take(page.page());
        }
      }
    }
    registry.note(version, "shadow", now.shadow.notes());
    var of = Map.of("catalogue", name, "version", Integer.toString(version));
    found.add(new Gauge("vitrine_model_shadow_pages", of, now.shadow.pages()));
    if (!Double.isNaN(now.shadow.tau())) {
      found.add(new Gauge("vitrine_model_shadow_tau", of, now.shadow.tau()));
      found.add(new Gauge("vitrine_model_shadow_overlap", of, now.shadow.overlap()));
    }
  }
}
