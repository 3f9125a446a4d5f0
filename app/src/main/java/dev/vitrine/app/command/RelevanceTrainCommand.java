package dev.vitrine.app.command;

import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.relevance.JudgedRows;
import dev.vitrine.learn.relevance.Prior;
import dev.vitrine.learn.relevance.RelevanceOptions;
import dev.vitrine.learn.relevance.RelevanceTraining;
import dev.vitrine.learn.relevance.RowsOfSet;
import dev.vitrine.learn.relevance.Trainable;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.RelevanceFile;
import dev.vitrine.search.model.RelevanceModel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relevance train`: indexes judged sets one after another, asks the cascade what its final stage
/// sees of their queries, and writes the model learnt from all of them.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns the relevance model from judged sets.")
public final class RelevanceTrainCommand implements Callable<Integer> {
  private final TemporaryShop shop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "folders with catalog.ndjson(.gz), queries.tsv, qrels.txt, dataset.json")
  private List<Path> folders = List.of();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      required = true,
      description = "the file to write; name it as final-stage.model to serve with it")
  private Path model = Path.of("relevance.model");

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "learn from a seeded sample of this many queries of each set at most")
  private Optional<Integer> queries = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of everything drawn (default 42)")
  private long seed = 42;

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      description = "where the temporary indexes are made (default: the system's place)")
  private Optional<Path> temp = Optional.empty();

  /// @param shop indexes the sets
  public RelevanceTrainCommand(TemporaryShop shop) {
    this.shop = shop;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    RelevanceOptions options = RelevanceOptions.DEFAULT.withSeed(seed);
    var sets = new ArrayList<JudgedRows>();
    Map<String, Double> weights = Map.of();
    for (Path folder : folders) {
      JudgedSet all = JudgedSet.read(folder);
      JudgedSet set = queries.map(size -> all.sample(size, seed)).orElse(all);
      try (var place = new TemporaryFolder(within(), shop)) {
        say(String.format(Locale.ROOT, "Indexing %,d items of %s", all.documents(), all.name()));
        shop.index(all.catalog(), place.path());
        Trainable trainable = shop.trainable();
        weights = trainable.weights();
        sets.add(new RowsOfSet(trainable, Set.of(), this::say).of(set));
      }
    }
    JudgedRows rows = JudgedRows.together(sets);
    Model prior = new Prior.HandSet().model(rows.rows().features(), weights, options);
    RelevanceModel learnt = new RelevanceTraining(options).train(rows, prior);
    RelevanceFile.write(model, learnt);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %s, trained in %.1f s%n",
        model,
        learnt.told(),
        (System.nanoTime() - start) / 1e9);
    out.flush();
    return 0;
  }

  private Path within() {
    return temp.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
