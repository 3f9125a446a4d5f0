package dev.vitrine.app.command;

import dev.vitrine.app.market.Rivals;
import dev.vitrine.app.offline.FindingsJson;
import dev.vitrine.app.offline.FindingsPlot;
import dev.vitrine.app.offline.FindingsText;
import dev.vitrine.app.offline.WorldFindings;
import dev.vitrine.simulate.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `metrics`: has many rankers make the pages of one shop in a market, and tells which metrics of
/// them follow what they are truly worth.
@Command(
    name = "metrics",
    mixinStandardHelpOptions = true,
    description =
        "Tells which metrics that a shop can work out by itself follow what rankers are truly"
            + " worth, in a simulated market.")
public final class MetricsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private MarketOptions market = new MarketOptions();

  @Option(
      names = "--learn",
      paramLabel = "N",
      defaultValue = "8",
      description =
          "days before these, which do not count; after them the shop learns (default:"
              + " ${DEFAULT-VALUE})")
  private int learn = 8;

  @Option(
      names = "--ranker",
      paramLabel = "NAME",
      split = ",",
      description =
          "rankers besides those that are always compared. NAME+KEY=VALUE sets up one of these"
              + " differently")
  private List<String> rankers = List.of();

  @Option(
      names = "--alone",
      description =
          "compares those of --ranker alone, and tells what they are worth beside what is shown,"
              + " but nothing of metrics")
  private boolean alone;

  @Option(
      names = "--shown",
      paramLabel = "NAME",
      defaultValue = "learnt",
      description =
          "the ranker whose pages shoppers are shown, so that the log is of it (default:"
              + " ${DEFAULT-VALUE})")
  private String shown = "learnt";

  @Override
  public Integer call() {
    market.check(learn, 1);
    var rivals = alone ? Rivals.alone(rankers) : Rivals.with(rankers);
    var seen = Rivals.shown(shown);
    List<World> worlds = market.worlds();
    var comparing =
        new MetricsComparison(
            market.size(learn), learn, market.seed(), market.runs(), rivals, seen, this::say);
    var all = new ArrayList<WorldFindings>();
    for (World world : worlds) {
      WorldFindings found = comparing.of(world);
      tell(found);
      all.add(found);
      market.write(FindingsJson.of(all));
      market.draw(FindingsPlot.of(all));
    }
    return 0;
  }

  private void tell(WorldFindings found) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%nWorld %s, seed %s: %,d products, %,d shoppers, %d days after %d, %s is shown;"
            + " 95 %% intervals %s%n",
        found.world(),
        market.seeds(),
        market.products(),
        market.shoppers(),
        market.days(),
        learn,
        shown,
        market.runs() > 1 ? "from market to market" : "over shoppers");
    out.print(alone ? FindingsText.truths(found) : FindingsText.of(found));
    out.flush();
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
