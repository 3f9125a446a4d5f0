package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.signals.rolled.RecallYield;
import dev.vitrine.signals.rolled.RecallYield.Counts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `recalls report`: a table of recalls with what they found, and what of it was shown, clicked and
/// bought.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Tells for each recall what it found, and what of it was clicked and bought.")
final class RecallsReportCommand implements Callable<Integer> {
  private static final String ROW = "%-12s %12s %10s %10s %10s | %10s %10s %10s | %9s %9s%n";

  private static final List<String> HEAD =
      List.of(
          "recall",
          "found",
          "shown",
          "clicked",
          "bought",
          "only shown",
          "clicked",
          "bought",
          "% clicks",
          "% bought");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue (default: ${DEFAULT-VALUE})")
  private String catalogue = "products";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      List<RecallYield> yields = RecallYield.of(shop.signals().bulk(), catalogue);
      if (yields.isEmpty()) {
        out.println("no pages of " + catalogue + " are kept in " + data.folder());
      } else {
        print(yields, out);
      }
    }
    out.flush();
    return 0;
  }

  private static void print(List<RecallYield> yields, PrintWriter out) {
    out.printf(Locale.ROOT, ROW, HEAD.toArray());
    Counts all = yields.getLast().all();
    for (RecallYield each : yields) {
      Counts only = each.only();
      out.printf(
          Locale.ROOT,
          ROW,
          each.recall(),
          count(Math.round(each.found())),
          count(each.all().shown()),
          count(each.all().clicked()),
          count(each.all().bought()),
          count(only.shown()),
          count(only.clicked()),
          count(only.bought()),
          share(only.clicked(), all.clicked()),
          share(only.bought(), all.bought()));
    }
    out.println(
        """

        found: candidates of the pages that are kept, by estimate. Behind the first bar what no
        other recall found; behind the second its share of all that was clicked and bought.\
        """);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
  }
}
