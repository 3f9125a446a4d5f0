package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.search.suggest.QueryLog;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `queries list`: prints what was asked most, with the counts as they have faded and how many
/// different callers asked at least.
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists what shoppers ask most.")
final class QueriesListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "of which catalogue (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "50",
      description = "how many (default: ${DEFAULT-VALUE})")
  private int most = 50;

  @Override
  public Integer call() {
    Given.within("--most", most, 1, 1_000_000);
    PrintWriter out = spec.commandLine().getOut();
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      QueryLog log = shop.queries(name).orElseThrow(() -> data.without(name, shop.names()));
      List<QueryLog.Row> rows = log.rows();
      out.printf(Locale.ROOT, "%,d queries: month, day, callers, query%n", rows.size());
      rows.stream()
          .sorted(Comparator.comparingDouble(row -> -row.ever()))
          .limit(most)
          .forEach(row ->
              out.printf(
                  Locale.ROOT,
                  "%10.1f %10.1f %6d  %s%n",
                  row.ever(),
                  row.lately(),
                  row.callers(),
                  row.query()));
    }
    out.flush();
    return 0;
  }
}
