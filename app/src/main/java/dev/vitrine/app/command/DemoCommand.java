package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.catalogue.DemoCatalogue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `demo`: makes the demo shop and opens its storefront.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Makes the demo shop and opens its storefront.")
public final class DemoCommand implements Callable<Integer> {
  private static final int BATCH = 1_000;
  private static final long SEED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--products",
      paramLabel = "N",
      defaultValue = "20000",
      description = "products in the shop (default: ${DEFAULT-VALUE})")
  private long products = 20_000;

  @Option(names = "--port", paramLabel = "N", description = "port to listen on, 0 for any free one")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    data.folder(data.folder().resolve("demo"));
    Path folder = data.folder();
    DataFolder.Sections sections = data.sections();
    OpenShop shop = OpenShop.open(folder, sections.shop());
    PrintWriter out = spec.commandLine().getOut();
    Catalogue catalogue = shop.open("products");
    fill(shop, catalogue, out);
    String headline = String.format(Locale.ROOT, "The demo shop has %,d items.", catalogue.size());
    new Serving(shop, folder, sections.serve(), port).run(out, headline);
    return 0;
  }

  /// Adds the products that are not there yet.
  private void fill(OpenShop shop, Catalogue catalogue, PrintWriter out) {
    DemoCatalogue demo = DemoCatalogue.of(SEED);
    long there = catalogue.size();
    for (long from = there; from < products; from += BATCH) {
      long to = Math.min(products, from + BATCH);
      catalogue.write(batch(demo, from, to));
      out.printf(Locale.ROOT, "\rMaking the demo shop: %,d of %,d products", to, products);
      out.flush();
    }
    if (there < products) {
      shop.settle();
      out.println();
    }
  }

  private static List<Change> batch(DemoCatalogue demo, long from, long to) {
    var changes = new ArrayList<Change>();
    for (long i = from; i < to; i++) {
      String json = demo.json(i);
      String id = JsonMapper.shared().readTree(json).path("id").asString();
      changes.add(new Change.Put(new Document(id, json)));
    }
    return changes;
  }
}
