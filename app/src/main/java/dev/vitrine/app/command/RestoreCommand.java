package dev.vitrine.app.command;

import dev.vitrine.app.backup.Restoring;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.shop.Catalogue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `restore`: makes a shop of a backup, in a folder that holds nothing yet.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Makes a shop of a backup in a new data folder, and its indexes anew.")
public final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "FILE", description = "the backup")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DataFolder.Sections sections = data.sections();
    long start = System.nanoTime();
    new Restoring(file).into(data.folder());
    out.println("every byte of " + file + " is as it was sealed; making the indexes anew");
    out.flush();
    try (var shop = OpenShop.rebuilt(data.folder(), sections.shop())) {
      for (String name : shop.names()) {
        long size = shop.find(name).map(Catalogue::size).orElse(0L);
        out.printf(Locale.ROOT, "%s: %,d items%n", name, size);
      }
      shop.merge();
    }
    out.printf(Locale.ROOT, "restored in %.1f s%n", (System.nanoTime() - start) / 1e9);
    out.println("open it with: ./vitrine serve --data " + data.folder());
    out.flush();
    return 0;
  }
}
