package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Paired;
import dev.vitrine.learn.evaluate.Stages;
import dev.vitrine.learn.expand.HeldOut;
import dev.vitrine.search.recall.Quota;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `expansions evaluate`: measures on a judged set what expansions bring to queries that they were
/// not learnt from.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures what expansions bring to queries that they were not learnt from.")
public final class ExpansionsEvaluateCommand implements Callable<Integer> {
  private static final Duration ENOUGH = Duration.ofSeconds(10);

  private final ExpandingShop shop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "folder of a judged set")
  private Path folder = Path.of("");

  @Option(
      names = "--stages",
      paramLabel = "STAGES",
      defaultValue = "lexical",
      description = "lexical (default), or hybrid: with vectors and categories")
  private String stages = "lexical";

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100",
      description = "items that may be brought (default: ${DEFAULT-VALUE})")
  private int most = 100;

  @Option(
      names = "--floor",
      paramLabel = "SHARE",
      defaultValue = "0.3",
      description = "the least that an item must cover of a query (default: ${DEFAULT-VALUE})")
  private double floor = 0.3;

  @Option(
      names = "--parts",
      paramLabel = "N",
      defaultValue = "5",
      description = "into how many the queries are divided (default: ${DEFAULT-VALUE})")
  private int parts = 5;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "ask only a seeded sample of this many queries")
  private Optional<Integer> queries = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of samples and intervals (default: ${DEFAULT-VALUE})")
  private long seed = 42;

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      description = "where the temporary index is made (default: the system's place)")
  private Optional<Path> temp = Optional.empty();

  /// @param shop indexes the set; closed by the command
  public ExpansionsEvaluateCommand(ExpandingShop shop) {
    this.shop = shop;
  }

  @Override
  public Integer call() {
    if (parts < 2 || most < 1) {
      throw VitrineException.badRequest("--parts must be at least 2, and --most at least 1");
    }
    Stages depth = Stages.of(stages);
    JudgedSet all = JudgedSet.read(folder);
    JudgedSet set = queries.map(size -> all.sample(size, seed)).orElse(all);
    Path within = temp.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    try (var place = new TemporaryFolder(within, shop)) {
      shop.expandBy(new Quota(most, ENOUGH), floor);
      Catalogue catalogue = shop.index(all.catalog(), place.path(), depth, Told.into(this::told));
      Told asking = Told.expansions(this::told);
      tell(
          new HeldOut(all, set, parts)
              .report(
                  catalogue,
                  pairs -> shop.expansions(pairs, Told.expansions(this::told)),
                  shop::expand,
                  (done, of) -> asking.step("asking", done, of),
                  seed),
          set);
    }
    return 0;
  }

  private void tell(HeldOut.Report report, JudgedSet set) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %,d queries in %d parts, each asked with what was learnt from the others; %,d changed%n",
        set.name(),
        set.queries().size(),
        parts,
        report.changed());
    out.printf(
        Locale.ROOT,
        "%-12s %8s %8s  %s%n",
        "",
        "without",
        "with",
        "difference [95 % over queries], p, better / worse / same");
    row("ndcg@10", report.ndcg(), out);
    row("recall@100", report.first(), out);
    row("recall@1000", report.deep(), out);
    out.flush();
  }

  private static void row(String what, Paired paired, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-12s %8.4f %8.4f  %+.5f [%+.5f, %+.5f], %.4f, %d / %d / %d%n",
        what,
        paired.before(),
        paired.after(),
        paired.difference(),
        paired.low(),
        paired.high(),
        paired.chance(),
        paired.wins(),
        paired.losses(),
        paired.ties());
  }

  private void told(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
