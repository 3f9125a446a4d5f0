package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.serve.events.UbiFile;
import dev.vitrine.signals.brought.Bringing;
import dev.vitrine.signals.brought.KuaiRand;
import dev.vitrine.signals.brought.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `events import`: brings in events that were logged elsewhere, with the times that they have. An
/// event that came before is not counted again.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Brings in events that were logged elsewhere, with their own times.")
final class EventsImportCommand implements Callable<Integer> {
  private static final long EVERY = 100_000;

  /// What files can be.
  enum Form {
    /// User Behavior Insights as NDJSON.
    ubi,
    /// The public KuaiRand set as Parquet.
    kuairand
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(index = "0", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}")
  private Form form = Form.ubi;

  @Parameters(index = "1", paramLabel = "PATH", description = "a file (ubi) or folder (kuairand)")
  private Path path = Path.of("");

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "where they happened (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "only what happened on that day in UTC, such as 2026-01-31")
  private Optional<String> day = Optional.empty();

  @Override
  public Integer call() {
    Optional<LocalDate> only = day.map(text -> EventsExportCommand.day("--day", text));
    PrintWriter out = spec.commandLine().getOut();
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      if (shop.find(name).isEmpty()) {
        throw data.without(name, shop.names());
      }
      long start = System.nanoTime();
      var bringing = new Bringing(shop.signals().intake(), only, read -> told(out, read));
      Bringing.Outcome outcome = bringing.bring(source());
      out.printf(
          Locale.ROOT,
          "%s: %,d events read, %,d written, %,d had come before, %,d of other days, %.1f s%n",
          path,
          outcome.read(),
          outcome.written(),
          outcome.repeated(),
          outcome.elsewhere(),
          (System.nanoTime() - start) / 1e9);
      shop.signals()
          .intake()
          .tally()
          .doubts()
          .forEach((doubt, count) -> {
            if (count > 0) {
              String why = doubt.name().toLowerCase(Locale.ROOT);
              out.printf(Locale.ROOT, "doubtful: %s %,d%n", why, count);
            }
          });
    }
    out.flush();
    return 0;
  }

  private Source source() {
    return switch (form) {
      case ubi -> new UbiFile(path, name);
      case kuairand -> new KuaiRand(path, name);
    };
  }

  private static void told(PrintWriter out, long read) {
    if (read > 0 && read % EVERY == 0) {
      out.printf(Locale.ROOT, "%,d events%n", read);
      out.flush();
    }
  }
}
