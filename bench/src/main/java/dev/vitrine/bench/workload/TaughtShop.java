package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.value.Gathering;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.rolled.LatestPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// A copy of the shop of a bed in which shoppers did something and models that look at every
/// feature rank, kept where such a shop keeps them. The time in it stands still behind the last
/// event.
final class TaughtShop {
  private static final List<String> FEATURES = Features.all().stream().map(Feature::name).toList();
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int MOST = 1_000_000;
  private static final int TOGETHER = 1_000;
  private static final int SHELF = 40;
  private static final int LATELY = 5_000;
  private static final int SETTLING = 50;

  private final Path place;
  private final Plans.Cascading plan;
  private final Shopping shopping;
  private final AtomicLong now = new AtomicLong();
  private final Random random = new Random(7);
  private List<Taken> last = List.of();
  private final ValueModel model;

  /// @param folder where the copy is made
  TaughtShop(Bed bed, Path folder, Plans.Cascading plan) {
    this.place = folder.resolve("taught");
    this.plan = plan;
    this.shopping = new Shopping(bed.products(), bed.queries(plan.queries()), Bed.CATALOGUE);
    copy(bed.shop(), place);
    try (OpenShop shop = open(Bed.conf())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      remember(shop, catalogue);
      model = learnt(shop, catalogue);
      String models = shop.record().origin(Bed.CATALOGUE) + ".value";
      var registry = new Registry(place.resolve("models").resolve(models));
      registry.promote(registry.add(Bed.CATALOGUE, model, Map.of()).number());
    }
  }

  /// The shop, once all that happened is remembered.
  OpenShop open(ShopConf conf) {
    OpenShop shop = OpenShop.open(place, conf, clock());
    awaited(shop.signals());
    return shop;
  }

  /// What ranks in it.
  ValueModel model() {
    return model;
  }

  /// Queries of the shoppers who were there last.
  List<Query> asked(int many, int hits) {
    return Stream.generate(() -> asked(hits, "")).limit(many).toList();
  }

  private Query asked(int hits, String search) {
    Who who = last.get(random.nextInt(last.size())).event().head().who();
    Query plain = Query.of(shopping.query(random), hits);
    return plain.on(plain.occasion().by(who, search));
  }

  private InstantSource clock() {
    return () -> Instant.ofEpochMilli(now.get());
  }

  private static void awaited(Signals signals) {
    if (!signals.learnt(PATIENCE)) {
      throw new IllegalStateException("events were not learnt in time");
    }
  }

  /// Shoppers do something with what their queries find.
  private void remember(OpenShop shop, Catalogue catalogue) {
    Map<String, List<String>> found = new HashMap<>();
    for (String text : shopping.queries()) {
      found.computeIfAbsent(text, _ -> ids(catalogue, text));
    }
    List<Taken> events =
        shopping.events(
            plan.events(),
            (query, r) -> {
              List<String> items = found.getOrDefault(query, List.of());
              return items.isEmpty() ? shopping.item(r) : items.get(r.nextInt(items.size()));
            });
    for (int from = 0; from < events.size(); from += TOGETHER) {
      List<Taken> some = events.subList(from, Math.min(events.size(), from + TOGETHER));
      now.set(some.getLast().at());
      shop.signals().log().append(some);
    }
    last = List.copyOf(events.subList(Math.max(0, events.size() - LATELY), events.size()));
    awaited(shop.signals());
  }

  private static List<String> ids(Catalogue catalogue, String text) {
    return catalogue.answer(Query.of(text, SHELF)).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  /// Models of pages as they are served in this shop.
  private ValueModel learnt(OpenShop shop, Catalogue catalogue) {
    Signals signals = shop.signals();
    for (int page = 0; page < plan.pages(); page++) {
      var _ = catalogue.answer(asked(plan.hits(), "page-" + page));
      if (page % SETTLING == 0) {
        signals.pages().settle();
      }
    }
    signals.pages().settle();
    var shown = new Gathering(FEATURES, MOST);
    var candidates = new Gathering(FEATURES, MOST, true);
    LatestPages.each(
        signals.bulk(),
        Bed.CATALOGUE,
        FEATURES,
        MOST,
        page -> {
          shown.take(page);
          candidates.take(page);
        });
    Outcomes outcomes = Outcomes.of(signals.log(), Bed.CATALOGUE, shown.since());
    return new MadeUpWorth(1).model(shown.samples(outcomes), candidates.samples(outcomes));
  }

  /// Without what shoppers did before, and the models that learnt from it.
  private static void copy(Path from, Path to) {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.toList()) {
        Path inside = from.relativize(file);
        boolean left = inside.startsWith("events") || inside.toString().contains(".value");
        if (!left) {
          Files.copy(file, to.resolve(inside));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
