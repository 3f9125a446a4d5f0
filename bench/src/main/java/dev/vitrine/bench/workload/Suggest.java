package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.web.ShopPages;
import dev.vitrine.app.web.WordSpans;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.serve.Server;
import dev.vitrine.serve.keys.Keys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// Queries and titles typed key by key, each key a request for suggestions of all kinds: in
/// process, with a filter, without items, and over HTTP.
public final class Suggest implements Workload {
  private static final double BAR = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();

  @Override
  public String name() {
    return "suggest";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Typing.class);
    var figures = new ArrayList<Figure>();
    try (var scratch = new Scratch(bed.folder());
        OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      figures.addAll(learnt(catalogue));
      List<String> keys = keys(bed, catalogue, plan);
      figures.add(plain("keys of a round", keys.size(), ""));
      Filter available = new Filter.Is(Attributes.AVAILABLE, "true");
      figures.addAll(typed("all kinds", keys, plan, k -> ask(catalogue, k, 4, Filter.ALL)));
      figures.addAll(typed("without items", keys, plan, k -> ask(catalogue, k, 0, Filter.ALL)));
      figures.addAll(typed("what is available", keys, plan, k -> ask(catalogue, k, 4, available)));
      Keys access = Keys.open(scratch.folder().resolve("keys"), shop.record());
      ServeConf conf = ServeConf.of(new Conf(Map.of("serve.port", "0")));
      try (Server server =
              Server.start(
                  conf, shop, shop.signals(), access, new ShopPages(), new WordSpans(Bed.words()));
          HttpClient client = HttpClient.newHttpClient()) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/v1/suggest");
        figures.addAll(typed("over HTTP", keys, plan, k -> post(client, address, k)));
      }
    }
    return figures;
  }

  /// How long it takes until the words of the catalogue are learnt, and the heap they take.
  private List<Figure> learnt(Catalogue catalogue) {
    double before = Machine.heapAfterCollection();
    long start = System.nanoTime();
    while (!catalogue.suggest(Typed.queries("a", 1)).ready()) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IllegalStateException("the catalogue was not learnt in " + PATIENCE);
      }
      LockSupport.parkNanos(LOOK_EVERY);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double heap = Machine.heapAfterCollection() - before;
    return List.of(plain("until it is learnt", seconds, "s"), plain("heap it takes", heap, "MB"));
  }

  /// Every beginning of every text, in the order of typing.
  private static List<String> keys(Bed bed, Catalogue catalogue, Plans.Typing plan) {
    var texts = new ArrayList<>(bed.queries(plan.queries()));
    for (int i = 0; i < plan.titles(); i++) {
      int number = (int) ((long) i * bed.products() / plan.titles());
      catalogue
          .find("p" + number)
          .map(d -> JsonMapper.shared().readTree(d.json()).path("title").asString(""))
          .ifPresent(texts::add);
    }
    var keys = new ArrayList<String>();
    for (String text : texts) {
      for (int end = 1; end <= Math.min(text.length(), plan.longest()); end++) {
        keys.add(text.substring(0, end));
      }
    }
    return keys;
  }

  private static void ask(Catalogue catalogue, String text, int items, Filter filter) {
    var wanted =
        Map.of(
            SuggestionKind.QUERY, 8,
            SuggestionKind.CATEGORY, 3,
            SuggestionKind.BRAND, 3,
            SuggestionKind.SELLER, 3,
            SuggestionKind.CREATOR, 3,
            SuggestionKind.ITEM, items);
    var _ = catalogue.suggest(new Typed(text, wanted, 2, filter, "", "", List.of(), DEADLINE));
  }

  private static void post(HttpClient client, URI address, String text) {
    String body =
        JsonMapper.shared().writeValueAsString(Map.of("catalogue", Bed.CATALOGUE, "query", text));
    try {
      HttpResponse<byte[]> reply =
          client.send(
              HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build(),
              BodyHandlers.ofByteArray());
      if (reply.statusCode() != 200) {
        throw new IllegalStateException("answered with " + reply.statusCode());
      }
    } catch (IOException e) {
      throw new IllegalStateException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Figure> typed(
      String what, List<String> keys, Plans.Typing plan, Consumer<String> answer) {
    for (int i = 0; i < plan.warmUps(); i++) {
      keys.forEach(answer);
    }
    var took = new Latencies();
    for (int i = 0; i < plan.rounds(); i++) {
      for (String key : keys) {
        long before = System.nanoTime();
        answer.accept(key);
        took.add(System.nanoTime() - before);
      }
    }
    return List.of(
        Figure.plain(name(), what + ", p50", Spread.one(took.at(0.5)), "ms"),
        Figure.most(name(), what + ", p99", Spread.one(took.at(0.99)), "ms", BAR));
  }

  private Figure plain(String what, double value, String unit) {
    return Figure.plain(name(), what, Spread.one(value), unit);
  }
}
