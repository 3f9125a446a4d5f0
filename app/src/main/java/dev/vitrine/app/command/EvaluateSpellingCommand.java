package dev.vitrine.app.command;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.spelling.Measured;
import dev.vitrine.learn.spelling.Spelling;
import dev.vitrine.search.understand.CorrectSpelling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate-spelling`: measures how many misspelt queries are corrected, how many correct ones are
/// changed, and how long that takes.
@Command(
    name = "evaluate-spelling",
    mixinStandardHelpOptions = true,
    description = "Measures how well misspelt queries are corrected.")
public final class EvaluateSpellingCommand implements Callable<Integer> {
  private final TemporaryShop shop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR",
      description = "judged sets: slips are made from the words of their titles")
  private List<Path> sets = new ArrayList<>();

  @Option(names = "--lists", paramLabel = "DIR", description = "folder of lists of misspellings")
  private Optional<Path> lists = Optional.empty();

  @Option(names = "--examples", description = "show some queries that did not come out as hoped")
  private boolean examples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of slips and intervals (default 42)")
  private long seed = 42;

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      description = "where temporary indexes are made (default: the system's place)")
  private Optional<Path> temp = Optional.empty();

  /// @param shop indexes the sets; closed by the command
  public EvaluateSpellingCommand(TemporaryShop shop) {
    this.shop = shop;
  }

  @Override
  public Integer call() {
    var rows = new ArrayList<Measured>();
    lists.ifPresent(folder -> rows.addAll(Spelling.onLists(folder, seed)));
    Path within = temp.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    for (Path folder : sets) {
      JudgedSet set = JudgedSet.read(folder);
      try (var place = new TemporaryFolder(within, shop)) {
        Catalogue catalogue = shop.index(set.catalog(), place.path());
        rows.addAll(Spelling.onCatalogue(set, catalogue, CorrectSpelling.NAME, seed));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(Spelling.table(rows, examples));
    out.flush();
    return 0;
  }
}
