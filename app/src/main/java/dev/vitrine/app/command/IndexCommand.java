package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.index.load.EsciJudgments;
import dev.vitrine.index.load.LoadBook;
import dev.vitrine.index.load.LoadNotes;
import dev.vitrine.index.load.Loading;
import dev.vitrine.index.load.Outcome;
import dev.vitrine.index.load.Progress;
import dev.vitrine.index.load.Progress.Standing;
import dev.vitrine.index.load.Rejects;
import dev.vitrine.index.load.RejectsFile;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `index`: loads files into a catalogue.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Loads NDJSON, product feeds or parquet files into a catalogue.")
public final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders to load")
  private List<Path> paths = List.of();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "into which catalogue (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(
      names = "--esci-locale",
      paramLabel = "LOCALE",
      defaultValue = "us",
      description = "locale of ESCI judgments to keep (default: ${DEFAULT-VALUE})")
  private String locale = "us";

  @Option(
      names = "--esci-split",
      paramLabel = "SPLIT",
      defaultValue = "test",
      description = "split of ESCI judgments to keep (default: ${DEFAULT-VALUE})")
  private String split = "test";

  private boolean told;

  @Override
  public Integer call() {
    Path rejects = data.folder().resolve("rejects.ndjson");
    try (var shop = OpenShop.open(data.folder(), data.sections().shop());
        var refused = new RejectsFile(rejects)) {
      shop.open(name);
      Outcome outcome = load(shop, refused);
      shop.settle();
      shop.merge();
      summary(outcome, rejects);
      next(shop);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, rejects + ": cannot be written: " + e, e);
    }
    return 0;
  }

  /// Loads, and notes in the record what comes of it.
  private Outcome load(OpenShop shop, RejectsFile refused) {
    LoadNotes notes = shop.loads().begin(name, "", LoadBook.Names.PATHS);
    Progress progress =
        standing -> {
          tell(standing);
          notes.at(standing);
        };
    Rejects rejects =
        reject -> {
          refused.reject(reject);
          notes.reject(reject);
        };
    var judgments = new EsciJudgments(locale, split, true);
    try {
      var loading = new Loading(name, shop.record(), shop.sink(name), progress, rejects, judgments);
      Outcome outcome = loading.run(paths);
      notes.done(outcome);
      return outcome;
    } catch (VitrineException e) {
      notes.failed(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  /// What to do next where it is not done yet.
  private void next(OpenShop shop) {
    long items = shop.find(name).map(Catalogue::size).orElse(0L);
    if (items >= OpenShop.FEWEST_TO_LEARN && !shop.learnt(name)) {
      spec.commandLine()
          .getOut()
          .println("next: 'vectors train' finds items that are near in meaning too");
      spec.commandLine().getOut().flush();
    }
  }

  private void tell(Standing at) {
    told = true;
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        Locale.ROOT,
        "\r%3d %%  %,d rows  %,.0f a second  %d s left  %,d rejected ",
        at.total() == 0 ? 100 : 100 * at.bytes() / at.total(),
        at.rows(),
        at.rate(),
        at.left().toSeconds(),
        at.rejected());
    err.flush();
  }

  private void summary(Outcome outcome, Path rejects) {
    PrintWriter out = spec.commandLine().getOut();
    if (told) {
      spec.commandLine().getErr().println();
    }
    long rejected = 0;
    for (Outcome.OfFile file : outcome.files()) {
      rejected += file.rejected();
      out.printf(
          Locale.ROOT,
          "%s: %s, %s: %,d rows, %,d changed something, %,d rejected, %,d loaded before%n",
          file.file(),
          file.form(),
          file.state().name().toLowerCase(Locale.ROOT),
          file.rows(),
          file.changed(),
          file.rejected(),
          file.skipped());
    }
    for (Outcome.Unknown unknown : outcome.unknown()) {
      String hint =
          unknown.nearest().isEmpty() ? "" : "; did you mean '" + unknown.nearest() + "'?";
      out.printf(
          Locale.ROOT,
          "note: '%s' became an attribute (%,d rows)%s%n",
          unknown.field(),
          unknown.rows(),
          hint);
    }
    if (rejected > 0) {
      out.println("rejected rows with their reasons: " + rejects);
    }
    out.flush();
  }
}
