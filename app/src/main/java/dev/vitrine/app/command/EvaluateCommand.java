package dev.vitrine.app.command;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.Comparison;
import dev.vitrine.learn.evaluate.Evaluation;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Progress;
import dev.vitrine.learn.evaluate.Report;
import dev.vitrine.learn.evaluate.ReportJson;
import dev.vitrine.learn.evaluate.ReportText;
import dev.vitrine.learn.evaluate.RunFile;
import dev.vitrine.learn.watch.WatchEvaluation;
import dev.vitrine.learn.watch.WatchReport;
import dev.vitrine.learn.watch.WatchReportText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate`: indexes a judged set into a temporary place, sends its queries through the cascade
/// that serves, and tells how good the answers are. Of a log of impressions it tells how well
/// clicks and long views of its last day can be foretold.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Measures how good the answers are on a judged set, or how well clicks and long views of a"
            + " log of impressions are foretold.")
public final class EvaluateCommand implements Callable<Integer> {
  private final TemporaryShop shop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description =
          "folder with catalog.ndjson(.gz), queries.tsv, qrels.txt, dataset.json; or with"
              + " impressions….parquet")
  private Path folder = Path.of("");

  @Mixin private RankedBy by = new RankedBy();

  @Mixin private WatchedBy watchedBy = new WatchedBy();

  @Option(
      names = {"--run", "--save-run"},
      paramLabel = "FILE",
      description = "write the first 100 of every query as a TREC run")
  private Optional<Path> run = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "compare with this older TREC run and show the worst movers")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE", description = "write the report as JSON")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "ask only a seeded sample of this many queries")
  private Optional<Integer> queries = Optional.empty();

  @Option(
      names = "--rewrites",
      description = "mine other names for things first, and use those that are accepted")
  private boolean rewrites;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of samples and intervals (default 42)")
  private long seed = 42;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "learn vectors from what shoppers chose too: 'query TAB item TAB weight', or NDJSON")
  private Optional<Path> pairs = Optional.empty();

  @Option(
      names = "--setting",
      paramLabel = "KEY=VALUE",
      description = "a number of the configuration that is not to be the default; once for each")
  private Map<String, String> settings = Map.of();

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      description = "where the temporary index is made (default: the system's place)")
  private Optional<Path> temp = Optional.empty();

  /// @param shop indexes the set; closed by the command
  public EvaluateCommand(TemporaryShop shop) {
    this.shop = shop;
  }

  @Override
  public Integer call() {
    if (WatchEvaluation.isLog(folder)) {
      return watched();
    }
    requireKnown();
    Map<String, List<String>> old = baseline.map(RunFile::read).orElse(Map.of());
    JudgedSet all = JudgedSet.read(folder);
    JudgedSet set = queries.map(size -> all.sample(size, seed)).orElse(all);
    Path within = temp.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    try (var place = new TemporaryFolder(within, shop)) {
      say(String.format(Locale.ROOT, "Indexing %,d documents of %s", all.documents(), all.name()));
      long start = System.nanoTime();
      shop.configure(settings);
      pairs.ifPresent(f ->
          shop.learnFrom(
              Choices.read(f, f.resolveSibling(f.getFileName() + ".rejects"), this::say)));
      Catalogue catalogue =
          shop.index(all.catalog(), place.path(), by.stages(), Told.into(this::say));
      double seconds = (System.nanoTime() - start) / 1e9;
      if (rewrites) {
        say("Rewrites: " + shop.mine() + " accepted");
      }
      Catalogue ranked = by.ranked(catalogue, shop, set, seed, this::say);
      var progress = new Progress(this::say, System::nanoTime);
      Report report = new Evaluation(ranked, set, progress, System::nanoTime).report(seconds, seed);
      tell(report, old, catalogue);
    }
    return 0;
  }

  private int watched() {
    if (run.or(() -> baseline).or(() -> json).or(() -> pairs).isPresent()
        || queries.isPresent()
        || rewrites
        || !settings.isEmpty()) {
      throw VitrineException.badRequest(
          folder + ": of a log of impressions only --cold, --parts and --seed can be said");
    }
    WatchReport report = WatchEvaluation.of(folder, watchedBy.options(seed), this::say);
    PrintWriter out = spec.commandLine().getOut();
    out.print(WatchReportText.of(report));
    out.flush();
    return 0;
  }

  private void requireKnown() {
    by.check();
    watchedBy.refuse();
    if (queries.isPresent() && queries.get() < 1) {
      throw VitrineException.badRequest("--queries " + queries.get() + ": at least 1");
    }
  }

  private void tell(Report report, Map<String, List<String>> old, Catalogue catalogue) {
    Optional<Comparison> comparison = baseline.map(f -> Comparison.of(report, old, seed));
    PrintWriter out = spec.commandLine().getOut();
    out.print(ReportText.table(report));
    comparison.ifPresent(c -> out.print("\n" + ReportText.comparison(c, catalogue)));
    out.flush();
    run.ifPresent(file -> RunFile.write(file, report.outcomes(), "vitrine-" + by.stages().key()));
    json.ifPresent(file -> write(file, new ReportJson().write(report, comparison)));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
