package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.search.vector.Towers;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `vectors train`: learns from a catalogue's own texts which items are near in meaning to a query,
/// and makes its index anew with vectors.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns vectors from a catalogue's own texts and makes its index anew.")
public final class VectorsTrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue of the shop (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      if (shop.find(name).isEmpty()) {
        throw data.without(name, shop.names());
      }
      Towers encoder =
          shop.learn(
              name,
              Told.into(line -> {
                out.println(line);
                out.flush();
              }));
      out.printf(
          Locale.ROOT,
          "%s: vectors of %d numbers from %,d words and parts of words, %.1f s with the new index%n",
          name,
          encoder.dimensions(),
          encoder.size(),
          (System.nanoTime() - start) / 1e9);
      out.flush();
    }
    return 0;
  }
}
