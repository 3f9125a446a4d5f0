package dev.vitrine.search;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.rewrite.Rewrites;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.search.category.Shelves;
import dev.vitrine.search.rewrite.OtherNames;
import dev.vitrine.search.rules.RuleBook;
import dev.vitrine.search.vector.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A catalogue of a few items in a folder of its own, searched without the program around it.
public final class SmallShop implements AutoCloseable {
  /// The one analysis of texts; it takes a second to make.
  public static final Words WORDS = new Words();

  /// Weights of their own, so that tuning the shop's does not move the tests.
  private static final Weights WEIGHTS =
      new Weights(Map.of("title", 30, "brand", 10, "model", 20, "gtin", 20), 5, 1.2f, 0.6f);

  private final Path folder;
  private Encoder encoder;
  private final CatalogueIndex index;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final List<Snapshot> snapshots = new ArrayList<>();
  private Settings settings = Settings.DEFAULT;

  private SmallShop(Path folder) {
    this.folder = folder;
    this.encoder = TestEncoder.of();
    this.index =
        CatalogueIndex.open(folder, WORDS, WEIGHTS, TestEncoder.vectors(encoder), "small", false);
  }

  /// A shop with items, each as a line of JSON.
  public static SmallShop of(String... items) {
    return of(List.of(items));
  }

  /// A shop with items, each as a line of JSON.
  public static SmallShop of(List<String> items) {
    try {
      var shop = new SmallShop(Files.createTempDirectory("small-shop"));
      shop.put(items);
      return shop;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A product in one line of JSON, with further fields as they stand in JSON.
  public static String product(String id, String title, String... fields) {
    String more = fields.length == 0 ? "" : "," + String.join(",", fields);
    return "{\"id\":\"%s\",\"title\":\"%s\"%s}".formatted(id, title.replace("\"", "\\\""), more);
  }

  /// Adds items, or puts new ones in their places, in one segment.
  public void put(List<String> items) {
    var effects = new ArrayList<Effect>();
    for (String item : items) {
      int from = item.indexOf("\"id\":\"") + 6;
      String id = item.substring(from, item.indexOf('"', from));
      var document = new Document(id, item);
      documents.put(id, document);
      effects.add(new Effect.Indexed(document));
    }
    index.apply(effects, this::find);
    index.refresh();
  }

  /// Takes items out.
  public void remove(String... ids) {
    for (String id : ids) {
      documents.remove(id);
      index.apply(List.of(new Effect.Removed(id)), this::find);
    }
    index.refresh();
  }

  /// The same shop with synonyms.
  public SmallShop synonyms(Synonyms... groups) {
    settings = new Settings(List.of(), List.of(), List.of(), List.of(groups), Map.of(), Map.of());
    return this;
  }

  /// The same shop whose queries are encoded by another encoder.
  public SmallShop asking(Encoder other) {
    encoder = other;
    return this;
  }

  /// The same shop with orders that decide between items that are about as relevant.
  public SmallShop ranking(Order... orders) {
    settings = new Settings(List.of(), List.of(), List.of(orders), List.of(), Map.of(), Map.of());
    return this;
  }

  /// The same shop with these rules.
  public SmallShop rules(Rule... rules) {
    settings = settings.ruledBy(List.of(rules));
    return this;
  }

  /// The same shop with one more other name, accepted.
  public SmallShop named(String from, String to) {
    settings = settings.rewritten(Rewrites.decided(settings.rewrites(), from, to, State.ACCEPTED));
    return this;
  }

  /// The catalogue as it is now; closed with the shop.
  public View view() {
    Snapshot snapshot = index.postings().snapshot();
    snapshots.add(snapshot);
    return new View(
        snapshot,
        index.columns(),
        index.columns().features(),
        settings,
        this::find,
        RuleBook.of(settings, WORDS),
        OtherNames.of(settings.rewrites(), WORDS),
        Optional.of(encoder),
        Shelves.NONE);
  }

  /// The slots of items by their numbers.
  public int[] slots(long[] items) {
    return index.slots(items);
  }

  private Optional<Document> find(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /// The answer of a cascade.
  public Answer answer(Cascade cascade, Query query) {
    return cascade.answer(query, view());
  }

  /// The items of a page, best first.
  public static List<String> ids(Answer answer) {
    return answer.hits().stream().map(hit -> hit.document().id()).toList();
  }

  /// Everything as it was put in, by id.
  public Map<String, Document> documents() {
    return documents;
  }

  @Override
  public void close() {
    snapshots.forEach(Snapshot::close);
    index.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
