package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.Worth;
import dev.vitrine.learn.registry.Version;
import dev.vitrine.learn.value.ValueOptions;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train`: learns from pages as they were served, and what became of them, what it is worth to
/// show an item, and keeps the model as a new version.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns from what shoppers did what it is worth to show an item.")
public final class TrainCommand implements Callable<Integer> {
  private static final String UNTOLD =
      "kept, since it does not tell what is clicked better than chance;"
          + " to rank by it all the same: ./vitrine models promote ";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of everything drawn (default: ${DEFAULT-VALUE})")
  private long seed = 42;

  @Option(
      names = "--keep-only",
      description = "keep the model without ranking by it; 'models promote' does that later")
  private boolean keepOnly;

  @Override
  public Integer call() {
    return opened.within((shop, catalogue) -> learn(shop, catalogue.name()));
  }

  private int learn(OpenShop shop, String name) {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    Version version =
        shop.worth()
            .learn(
                name,
                ValueOptions.DEFAULT.withSeed(seed),
                false,
                line -> {
                  out.println(line);
                  out.flush();
                });
    boolean tells = Worth.tells(version);
    if (tells && !keepOnly) {
      shop.worth().rank(name, version);
    }
    out.printf(
        Locale.ROOT,
        "%s: version %d, %s, %.1f s; %s%n",
        name,
        version.number(),
        version.fact("told"),
        (System.nanoTime() - start) / 1e9,
        keepOnly ? "kept" : tells ? "ranks now" : UNTOLD + version.number());
    out.flush();
    return 0;
  }
}
