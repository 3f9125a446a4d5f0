package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.index.load.QueryFile;
import dev.vitrine.index.load.QueryFile.Asked;
import dev.vitrine.index.load.RejectsFile;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.suggest.QueryLog;
import dev.vitrine.search.suggest.Sayable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `queries load`: adds logs of queries from elsewhere to a catalogue's own. The newest query of a
/// file is taken as asked now, and the others as long before it as they were.
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Adds queries that were asked elsewhere: 'query TAB count', or UBI as NDJSON.")
final class QueriesLoadCommand implements Callable<Integer> {
  private static final String REJECTS = "queries-rejects.ndjson";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "files, packed or not")
  private List<Path> files = List.of();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "of which catalogue (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path report = data.folder().resolve(REJECTS);
    try (var shop = OpenShop.open(data.there(), data.sections().shop());
        var rejects = new RejectsFile(report)) {
      QueryLog log = shop.queries(name).orElseThrow(() -> data.without(name, shop.names()));
      long now = System.currentTimeMillis();
      boolean refused = false;
      for (Path file : files) {
        refused |= load(file, log, rejects, now, out);
      }
      out.printf(Locale.ROOT, "%s: %,d different queries are kept%n", name, log.size());
      if (refused) {
        out.println("rejected lines with their reasons: " + report);
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, report + ": cannot be written: " + e, e);
    }
    out.flush();
    return 0;
  }

  private static boolean load(
      Path file, QueryLog log, RejectsFile rejects, long now, PrintWriter out) {
    var source = new QueryFile(file);
    long newest = source.read(_ -> Optional.empty(), _ -> {}).newest();
    var outcome = source.read(asked -> take(asked, log, now, newest), rejects);
    long refused = outcome.lines() - outcome.taken();
    out.printf(
        Locale.ROOT,
        "%s: %,d queries, %,d taken, %,d rejected%n",
        file,
        outcome.lines(),
        outcome.taken(),
        refused);
    return refused > 0;
  }

  private static Optional<String> take(Asked asked, QueryLog log, long now, long newest) {
    String plain = Sayable.plain(asked.query());
    Optional<String> refusal = Sayable.refusal(plain);
    if (refusal.isEmpty()) {
      long at = asked.at() == 0 ? now : now - (newest - asked.at());
      log.add(plain, asked.times(), asked.caller(), at);
    }
    return refusal;
  }
}
