package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.shop.Catalogue;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `rebuild`: makes every index anew from the record.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Makes the indexes anew from the record.")
public final class RebuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    try (var shop = OpenShop.rebuilt(data.there(), data.sections().shop())) {
      for (String name : shop.names()) {
        long size = shop.find(name).map(Catalogue::size).orElse(0L);
        out.printf(Locale.ROOT, "%s: %,d items%n", name, size);
      }
      shop.merge();
    }
    out.printf(Locale.ROOT, "rebuilt in %.1f s%n", (System.nanoTime() - start) / 1e9);
    out.flush();
    return 0;
  }
}
