package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.category.CategoryQuality;
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.search.category.Shelves;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `categories evaluate`: measures predictions of categories, on made-up queries for items that
/// were kept apart, and on the queries of a judged set, whose truth are the categories of the best
/// graded items.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures how good predictions of categories are.")
public final class CategoriesEvaluateCommand implements Callable<Integer> {
  private final ShelvedShop temporary;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "folder of a judged set; without it the shop in --data")
  private Optional<Path> folder = Optional.empty();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue of the shop (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      description = "where the temporary index is made (default: the system's place)")
  private Optional<Path> temp = Optional.empty();

  /// @param temporary indexes the set; closed by the command
  public CategoriesEvaluateCommand(ShelvedShop temporary) {
    this.temporary = temporary;
  }

  @Override
  public Integer call() {
    if (folder.isPresent()) {
      ofSet(JudgedSet.read(folder.get()));
    } else {
      try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
        if (shop.find(name).isEmpty()) {
          throw data.without(name, shop.names());
        }
        tell("items kept apart", held(shop.lessons(name, told()).categories()));
      }
    }
    return 0;
  }

  private void ofSet(JudgedSet set) {
    Path within = temp.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    try (var place = new TemporaryFolder(within, temporary)) {
      Catalogue catalogue = temporary.index(set.catalog(), place.path());
      tell("items kept apart", held(temporary.lessons(told()).categories()));
      Shelves shelves = temporary.shelve(told());
      var queries = new JudgedCategories(catalogue, temporary, shelves.categories().orElseThrow());
      tell("queries of " + set.name(), queries.of(set));
      say(
          String.format(
              Locale.ROOT,
              "understanding as a whole: p50 %.0f µs, p99 %.0f µs%n",
              queries.micros(0.5),
              queries.micros(0.99)));
    }
  }

  private CategoryQuality held(CategoryTraining training) {
    long start = System.nanoTime();
    CategoryQuality quality = training.held(told());
    say(
        String.format(
            Locale.ROOT,
            "%,d items with a category, %,d categories, counted and fitted on four fifths in %.1f s%n",
            training.lessons(),
            quality.model().tree().size() - 1,
            (System.nanoTime() - start) / 1e9));
    return quality;
  }

  private void tell(String what, CategoryQuality quality) {
    say(CategoryReport.of(what, quality));
  }

  private CategoryTraining.Told told() {
    PrintWriter err = spec.commandLine().getErr();
    return Told.categories(line -> {
      err.println(line);
      err.flush();
    });
  }

  private void say(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }
}
