package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.learn.tagging.CatalogueText;
import dev.vitrine.learn.tagging.LabelledQueries;
import dev.vitrine.learn.tagging.LabelledQuery;
import dev.vitrine.learn.tagging.TaggerTraining;
import dev.vitrine.search.tagging.Amounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say what a tagger learns from: files of items or a shop, and labelled queries.
final class TaggerSources {
  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--items",
      paramLabel = "FILE",
      description = "NDJSON with the catalogue's items, instead of the shop in --data")
  private List<Path> items = new ArrayList<>();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue of the shop (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(
      names = "--labelled",
      paramLabel = "FILE",
      description = "labelled queries: words, a tab, BIO labels")
  private List<Path> labelled = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of everything left to chance (default: ${DEFAULT-VALUE})")
  private long seed = 42;

  long seed() {
    return seed;
  }

  List<LabelledQuery> labelled() {
    return labelled.stream().flatMap(file -> LabelledQueries.read(file).stream()).toList();
  }

  /// Reads the catalogue and learns its words.
  TaggerTraining training() {
    var text = new CatalogueText();
    items.forEach(text::readAll);
    if (items.isEmpty()) {
      try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
        Optional<Catalogue> catalogue = shop.find(name);
        walk(
            catalogue.orElseThrow(() -> VitrineException.notFound("no catalogue '" + name + "'")),
            text);
      }
    }
    return new TaggerTraining(text, Amounts.of(new Words()), seed);
  }

  private static void walk(Catalogue catalogue, CatalogueText text) {
    String after = "";
    do {
      Walk steps = catalogue.walk(Query.of("", 1_000), after);
      steps.items().forEach(item -> text.add(item.id(), item.json()));
      after = steps.next();
    } while (!after.isEmpty());
  }
}
