package dev.vitrine.app.command;

import dev.vitrine.app.backup.BackupShelf;
import dev.vitrine.app.backup.Copying;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `backup`: copies all that cannot be derived into one file, whether the shop is being served or
/// not.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Copies the whole shop into one file, also while it is served.")
public final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "0..1",
      description = "folder or .zip file to write to (default: where backup.folder says)")
  private Optional<Path> to = Optional.empty();

  /// The line that stands there; the same one is not written again.
  private String told = "";

  @Override
  public Integer call() {
    DataFolder.Sections sections = data.sections();
    Path folder = data.there();
    long start = System.nanoTime();
    InstantSource clock = InstantSource.system();
    Path made;
    if (to.isPresent()) {
      made = named(to.get(), clock.millis());
      new Copying(folder, this::tell).to(made, clock.millis());
    } else {
      var shelf = new BackupShelf(folder, sections.serve().backups(), clock);
      made = shelf.make(this::tell);
    }
    if (!told.isEmpty()) {
      spec.commandLine().getErr().println();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %,d bytes in %.1f s. It holds the keys: keep it as safe as them.%n",
        made,
        bytes(made),
        (System.nanoTime() - start) / 1e9);
    out.println("make a shop of it with: restore " + made + " --data NEW");
    out.flush();
    return 0;
  }

  private static Path named(Path to, long now) {
    boolean file = !Files.isDirectory(to) && String.valueOf(to.getFileName()).endsWith(".zip");
    return file ? to : BackupShelf.free(to, now);
  }

  private void tell(String doing, long done, long all) {
    long percent = all == 0 ? 0 : 100 * done / all;
    String line = String.format(Locale.ROOT, "\r%3d %%  %-60.60s", percent, doing);
    if (!line.equals(told)) {
      told = line;
      PrintWriter err = spec.commandLine().getErr();
      err.print(line);
      err.flush();
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be read: " + e, e);
    }
  }
}
