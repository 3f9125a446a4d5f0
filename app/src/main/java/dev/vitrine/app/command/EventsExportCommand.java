package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.Signals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `events export`: events and sampled pages as Parquet, by day.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes events and pages as served to Parquet files, a folder for each day.")
final class EventsExportCommand implements Callable<Integer> {
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "where to write")
  private Path to = Path.of("");

  @Option(names = "--from", paramLabel = "DAY", description = "first day, such as 2026-01-31")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to-day", paramLabel = "DAY", description = "last day")
  private Optional<String> last = Optional.empty();

  @Override
  public Integer call() {
    String days =
        "day BETWEEN DATE '"
            + from.map(day -> day("--from", day)).orElse(LocalDate.EPOCH)
            + "' AND DATE '"
            + last.map(day -> day("--to-day", day)).orElse(LATEST)
            + "'";
    if (Files.exists(to) && !Files.isDirectory(to)) {
      throw VitrineException.badRequest("--to: " + to + " is not a folder");
    }
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      Signals signals = shop.signals();
      signals.bulk().events().export(to, days);
      signals.bulk().pages().export(to, days);
    }
    spec.commandLine().getOut().println("written to " + to);
    return 0;
  }

  /// A day of an option.
  static LocalDate day(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw VitrineException.badRequest(option + ": expected a day such as 2026-01-31");
    }
  }
}
