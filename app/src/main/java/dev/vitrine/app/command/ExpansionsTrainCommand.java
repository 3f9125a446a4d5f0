package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.search.expand.Expansions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `expansions train`: learns from what was asked and chosen, by the shop's own log of events or by
/// a file, what words of queries also stand for.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns what words of queries also stand for, from what was chosen for them.")
public final class ExpansionsTrainCommand implements Callable<Integer> {
  private static final String REJECTS = "pairs-rejects.ndjson";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue of the shop (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "learn from these beside the log: 'query TAB item TAB weight', or NDJSON")
  private Optional<Path> pairs = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    DataFolder.Sections sections = data.sections();
    try (var shop = OpenShop.open(data.there(), sections.shop())) {
      if (shop.find(name).isEmpty()) {
        throw data.without(name, shop.names());
      }
      ChosenPairs logged = shop.choices(name);
      ChosenPairs brought =
          pairs
              .map(f -> Choices.read(f, data.folder().resolve(REJECTS), out::println))
              .orElse(ChosenPairs.NONE);
      Expansions expansions =
          shop.expansions(
              name,
              shown -> {
                logged.each(shown);
                brought.each(shown);
              },
              Told.expansions(line -> {
                out.println(line);
                out.flush();
              }));
      shop.expand(name, expansions);
      out.printf(
          Locale.ROOT,
          "%s: %,d words stand for %,d others, %.1f s%n",
          name,
          expansions.size(),
          expansions.entries(),
          (System.nanoTime() - start) / 1e9);
      if (sections.shop().paths().expanded().most() == 0) {
        out.println("Nothing is found by them: recall.expanded.most = 0.");
      }
      out.flush();
    }
    return 0;
  }
}
