package dev.vitrine.app.command;

import dev.vitrine.app.market.DemoMarket;
import dev.vitrine.app.market.DemoStreet;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.serve.Server;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `demo`: makes the demo shop and opens its storefront.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Makes the demo shop, in the folder demo of the data folder, and opens its storefront.")
public final class DemoCommand implements Callable<Integer> {
  private static final long MOST_PRODUCTS = 1_000_000;

  /// Fewer make no market.
  private static final long FEWEST_PRODUCTS = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--products",
      paramLabel = "N",
      defaultValue = "20000",
      description = "products in the shop (default: ${DEFAULT-VALUE})")
  private int products = 20_000;

  @Option(names = "--port", paramLabel = "N", description = "port to listen on, 0 for any free one")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    Given.within("--products", products, FEWEST_PRODUCTS, MOST_PRODUCTS);
    data.folder(data.folder().resolve("demo"));
    Path folder = data.folder();
    DataFolder.Sections sections = data.sections(port);
    Server.refuseTaken(sections.serve());
    PrintWriter out = spec.commandLine().getOut();
    OpenShop shop = OpenShop.open(folder, sections.shop());
    shop.keepLearning();
    var told = new Progress(out, folder);
    InstantSource clock = InstantSource.system();
    DemoMarket market = DemoMarket.of(shop, products, clock, told::at);
    told.end();
    long items = shop.find(DemoMarket.CATALOGUE).map(Catalogue::size).orElse(0L);
    String headline =
        String.format(
            Locale.ROOT,
            "The demo shop is open: %,d generated products, videos and lives in %s",
            items,
            folder);
    Serving serving = Serving.start(shop, folder, sections.serve());
    serving.with(DemoStreet.open(shop, market, clock, () -> learn(shop, out), out::println));
    serving.untilStopped(out, headline);
    return 0;
  }

  /// Learns vectors and categories where it has not yet and there is enough to learn from.
  private static void learn(OpenShop shop, PrintWriter out) {
    long items = shop.find(DemoMarket.CATALOGUE).map(Catalogue::size).orElse(0L);
    if (items >= OpenShop.FEWEST_TO_LEARN && !shop.shelved(DemoMarket.CATALOGUE)) {
      out.println("Learning in which categories things stand, once");
      shop.shelve(DemoMarket.CATALOGUE, CategoryTraining.Told.NOBODY);
    }
    if (items >= OpenShop.FEWEST_TO_LEARN && !shop.learnt(DemoMarket.CATALOGUE)) {
      out.println("Learning which items are near in meaning, once");
      shop.learn(DemoMarket.CATALOGUE);
    }
  }

  /// One line that is written over while the shop is filled.
  private static final class Progress {
    private final PrintWriter out;
    private final Path folder;
    private boolean begun;

    Progress(PrintWriter out, Path folder) {
      this.out = out;
      this.folder = folder;
    }

    void at(long there) {
      if (!begun) {
        out.println("Making the demo shop in " + folder + "; the next start will find it there.");
        begun = true;
      }
      out.printf(Locale.ROOT, "\r  %,d items", there);
      out.flush();
    }

    void end() {
      if (begun) {
        out.println();
      }
    }
  }
}
