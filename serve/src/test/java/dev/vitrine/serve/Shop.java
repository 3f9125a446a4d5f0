package dev.vitrine.serve;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.backups.Backups;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.serve.loads.Loads;
import dev.vitrine.serve.models.Models;
import dev.vitrine.serve.page.Pages;
import dev.vitrine.serve.simulations.Simulations;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.SignalsConf;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.intake.Shelf;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.order.OrderDesk;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.FeatureStore;
import dev.vitrine.signals.store.ItemFacts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/// A running server over a small catalogue, with a client for it.
public final class Shop implements AutoCloseable {
  public final MemoryCatalogues catalogues = new MemoryCatalogues();
  public final Keys keys;
  public final Signals signals;
  public final Server server;

  /// What can be ordered.
  public final Map<String, Product> shelf = new ConcurrentHashMap<>();

  /// The time at the order desk.
  public final AtomicReference<Instant> clock = new AtomicReference<>(Instant.now());

  private final OrderDesk orders;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public Shop(Path folder, Map<String, String> conf, Pages pages) throws IOException {
    this(
        folder,
        conf,
        pages,
        new BackOffice(
            Models.NONE,
            Backups.NONE,
            Loads.NONE,
            Simulations.NONE,
            Optional.of(new MemoryBench())));
  }

  public Shop(Path folder, BackOffice office) throws IOException {
    this(folder, Map.of(), Pages.NONE, office);
  }

  private Shop(Path folder, Map<String, String> conf, Pages pages, BackOffice office)
      throws IOException {
    Files.createDirectories(folder);
    keys = Keys.open(folder.resolve("keys.properties"), new MemoryLedger());
    var settings = new TreeMap<>(conf);
    settings.putIfAbsent("serve.port", "0");
    signals = happening(folder);
    ServeConf serve = ServeConf.of(new Conf(settings));
    orders =
        OrderDesk.open(
            folder.resolve("orders"),
            (_, id) -> Optional.ofNullable(shelf.get(id)),
            signals.intake(),
            serve.orders(),
            clock::get);
    server =
        Server.start(
            serve,
            catalogues,
            signals,
            keys,
            pages,
            Spans.LETTERS,
            Optional.of(orders),
            List::of,
            office);
    fill(catalogues.open("products"));
  }

  private Signals happening(Path folder) {
    var book = Book.of(List.of(), 1 << 20);
    ItemFacts facts = (_, item) -> new Facts(Hash.of(item), 0, 0, 0, 0, -1);
    return Signals.open(
        folder.resolve("events"),
        SignalsConf.of(new Conf(Map.of("events.flood", "1000000"))),
        SqliteEventLog::open,
        shop(),
        FeatureStore.of(folder.resolve("features"), book, facts, Duration.ofHours(1)),
        ReviewBook.open(folder.resolve("reviews")),
        InstantSource.system());
  }

  public Shop(Path folder) throws IOException {
    this(folder, Map.of(), Pages.NONE);
  }

  /// What there is, and what is asked for what can be ordered.
  private Shelf shop() {
    return new Shelf() {
      @Override
      public boolean has(String catalogue, String id) {
        return catalogues.find(catalogue).flatMap(found -> found.find(id)).isPresent();
      }

      @Override
      public Optional<Asked> asked(String catalogue, String item, Currency currency) {
        return Optional.ofNullable(shelf.get(item))
            .flatMap(product -> product.variants().getFirst().offers().getFirst().price())
            .map(price ->
                price.currency().equals(currency)
                    ? new Asked.Between(price.minor(), price.minor())
                    : new Asked.Elsewhere());
      }
    };
  }

  private static void fill(MemoryCatalogue products) {
    var changes = new ArrayList<Change>();
    String[] brands = {"Sony", "Bose", "Müller"};
    String[] colours = {"black", "white", "red", "blue"};
    for (int i = 0; i < 120; i++) {
      var item = Json.object();
      item.put("title", brands[i % 3] + " wireless headphones " + i);
      item.put(
          "description", "Comfortable over-ear headphones with long battery life, number " + i);
      item.put("brand", brands[i % 3]).put("colour", colours[i % 4]).put("price", 10 + i);
      item.putArray("_tags").add(i % 2 == 0 ? "sale" : "new");
      item.set(
          "categories", Json.object().put("lvl0", "Audio").put("lvl1", "Audio > Set " + i % 5));
      String id = "p" + (1000 + i);
      changes.add(new Change.Put(new Document(id, Json.text(item))));
    }
    products.write(changes);
  }

  public String address() {
    return "http://127.0.0.1:" + server.port();
  }

  public String admin() {
    return keys.texts().orElseThrow().admin();
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    var builder = HttpRequest.newBuilder(URI.create(address() + path));
    builder.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    try {
      return client.send(builder.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Posts without a key and expects 200.
  public JsonNode post(String path, String body) {
    var response = send("POST", path, body);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + ": " + response.body());
    }
    return Json.read(response.body());
  }

  /// Sends with the admin key and expects 200.
  public JsonNode write(String method, String path, String body) {
    var response = send(method, path, body, "x-algolia-api-key", admin());
    if (response.statusCode() != 200 && response.statusCode() != 201) {
      throw new AssertionError(response.statusCode() + ": " + response.body());
    }
    return Json.read(response.body());
  }

  /// Ids of the hits of a result.
  public static List<String> ids(JsonNode result) {
    return result.path("hits").valueStream().map(h -> h.path("objectID").asString()).toList();
  }

  @Override
  public void close() {
    client.close();
    server.close();
    orders.close();
    signals.close();
  }
}
