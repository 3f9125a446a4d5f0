package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.rewrite.Rewrite;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rewrites mine`: finds other names for things in a catalogue's own texts and its log of queries.
@Command(
    name = "mine",
    mixinStandardHelpOptions = true,
    description = "Finds other names for things; what a person decided stays.")
final class RewritesMineCommand implements Callable<Integer> {
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
      List<Rewrite> all = shop.mine(name);
      out.printf(
          Locale.ROOT,
          "%s: %d accepted, %d proposed, %d rejected, %.1f s%n",
          name,
          count(all, Rewrite.State.ACCEPTED),
          count(all, Rewrite.State.PROPOSED),
          count(all, Rewrite.State.REJECTED),
          (System.nanoTime() - start) / 1e9);
      out.flush();
    }
    return 0;
  }

  private static long count(List<Rewrite> all, Rewrite.State state) {
    return all.stream().filter(rewrite -> rewrite.state() == state).count();
  }
}
