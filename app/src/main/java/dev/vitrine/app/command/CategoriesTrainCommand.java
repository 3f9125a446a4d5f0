package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.search.category.CategoryModel;
import dev.vitrine.search.category.Shelves;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `categories train`: learns from a catalogue's own items in which categories what a query means
/// stands, and whether products, videos or lives are meant.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns from a catalogue's items in which categories queries mean things.")
public final class CategoriesTrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Override
  public Integer call() {
    return opened.within((shop, catalogue) -> learn(shop, catalogue.name()));
  }

  private int learn(OpenShop shop, String name) {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    Shelves shelves =
        shop.shelve(
            name,
            Told.categories(line -> {
              out.println(line);
              out.flush();
            }));
    out.printf(
        Locale.ROOT,
        "%s: %s; %s, %.1f s%n",
        name,
        shelves.categories().map(CategoriesTrainCommand::of).orElse("no categories"),
        shelves.kinds().isPresent() ? "kinds told apart" : "one kind of items",
        (System.nanoTime() - start) / 1e9);
    out.flush();
    return 0;
  }

  private static String of(CategoryModel model) {
    return String.format(
        Locale.ROOT,
        "%,d categories from %,d words and parts of words",
        model.tree().size() - 1,
        model.votes().size());
  }
}
