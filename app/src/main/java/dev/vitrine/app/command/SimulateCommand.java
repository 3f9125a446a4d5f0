package dev.vitrine.app.command;

import dev.vitrine.app.market.MarketPolicies;
import dev.vitrine.app.market.RunningShop;
import dev.vitrine.app.simulation.KeptRun;
import dev.vitrine.app.simulation.RunShelf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.simulate.report.Calibration;
import dev.vitrine.simulate.report.OutcomeJson;
import dev.vitrine.simulate.report.Plot;
import dev.vitrine.simulate.report.Table;
import dev.vitrine.simulate.run.Outcome;
import dev.vitrine.simulate.world.World;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `simulate`: lets shoppers whose wishes are known shop in a market, and tells what different ways
/// of making pages come to.
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Measures ways of making pages in a simulated market whose truth is known.")
public final class SimulateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private MarketOptions market = new MarketOptions();

  @Option(
      names = "--learn",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "days before these, which do not count; after them full and full-naive learn (default:"
              + " ${DEFAULT-VALUE})")
  private int learn = 0;

  @Option(
      names = "--again",
      paramLabel = "N",
      defaultValue = "0",
      description = "days after which they learn again, 0 for never (default: ${DEFAULT-VALUE})")
  private int again = 0;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      split = ",",
      description =
          "ways of making pages: random, popularity, lexical, true-recall, true-ranking,"
              + " full-naive, full, visible, stranger, friend, true-mix, oracle, long-oracle, http"
              + " (default: random,popularity,lexical,oracle; http with --url). NAME+KEY=VALUE sets"
              + " up its shop differently")
  private List<String> policies = List.of();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "a running server for the policy http; the market opens in a catalogue of its own")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "the file with the server's keys, keys.properties in its data folder")
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "keep the run in the data folder of a shop, where its console shows it")
  private Optional<Path> keep = Optional.empty();

  @Option(names = "--kept-as", paramLabel = "N", hidden = true)
  private Optional<Long> keptAs = Optional.empty();

  @Override
  public Integer call() {
    market.check(learn, 0);
    Given.within("--again", again, 0, 365);
    Optional<RunningShop> running = running();
    List<String> usual = running.isPresent() ? List.of(MarketPolicies.HTTP) : MarketPolicies.USUAL;
    List<String> wanted = policies.isEmpty() ? usual : policies;
    wanted.forEach(name -> MarketPolicies.check(name, running.isPresent()));
    List<World> read = market.worlds();
    Optional<KeptRun> kept = kept(read, wanted);
    try {
      List<Outcome> all = compared(read, wanted, running, kept);
      String written = OutcomeJson.of(all);
      market.write(written);
      market.draw(Plot.of(all));
      kept.ifPresent(run -> run.done(written, Plot.of(all)));
      return 0;
    } catch (RuntimeException | Error e) {
      kept.ifPresent(run -> run.failed(e));
      throw e;
    } finally {
      kept.ifPresent(KeptRun::close);
    }
  }

  private List<Outcome> compared(
      List<World> read,
      List<String> wanted,
      Optional<RunningShop> running,
      Optional<KeptRun> kept) {
    var comparison =
        new Comparison(
            market.size(learn),
            learn,
            again,
            market.seed(),
            market.runs(),
            wanted,
            running,
            day -> kept.ifPresent(run -> run.day(day)),
            this::say);
    PrintWriter out = spec.commandLine().getOut();
    var all = new ArrayList<Outcome>();
    for (World world : read) {
      List<Outcome> outcomes = comparison.of(world);
      out.printf(
          Locale.ROOT,
          "%nWorld %s, seed %s: %,d products, %,d shoppers, %d days; 95 %% intervals over shoppers%n",
          world.name(),
          market.seeds(),
          market.products(),
          market.shoppers(),
          market.days());
      out.print(Table.of(outcomes));
      outcomes.stream()
          .filter(o -> o.policy().equals("lexical"))
          .findFirst()
          .or(() -> outcomes.stream().findFirst())
          .ifPresent(o -> out.print(Calibration.of(o)));
      out.flush();
      all.addAll(outcomes);
    }
    return all;
  }

  /// Where the run is kept, if that is wished; told where at once.
  private Optional<KeptRun> kept(List<World> read, List<String> wanted) {
    if (keep.isEmpty()) {
      return Optional.empty();
    }
    Path folder = keep.get();
    if (!Files.exists(folder.resolve("record.db"))) {
      throw VitrineException.notFound("--keep " + folder + ": there is no shop in this folder");
    }
    InstantSource clock = InstantSource.system();
    var shelf = new RunShelf(folder, clock);
    if (keptAs.isPresent()) {
      Parent.watch(System.in);
      return Optional.of(KeptRun.of(shelf, keptAs.get(), clock));
    }
    var names = read.stream().map(World::name).toList();
    var asked =
        new Asked(
            names,
            market.days(),
            learn,
            again,
            market.products(),
            market.shoppers(),
            market.seed(),
            market.runs(),
            wanted);
    KeptRun run = KeptRun.begin(shelf, asked, clock);
    shelf.tidy(new DataFolder().sections().serve().simulations().keep());
    say("Run " + run.number() + " of the simulated market, kept in " + folder);
    return Optional.of(run);
  }

  private Optional<RunningShop> running() {
    if (url.isPresent() != key.isPresent()) {
      throw VitrineException.badRequest("--url and --key belong together");
    }
    return url.map(address -> RunningShop.of(address, key.orElseThrow()));
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
