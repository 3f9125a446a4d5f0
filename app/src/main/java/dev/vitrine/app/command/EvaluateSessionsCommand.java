package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.session.SessionEvaluation;
import dev.vitrine.learn.session.SessionOptions;
import dev.vitrine.learn.session.SessionSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate-sessions`: learns the earlier visits of a set and tells how often the next item of
/// later ones is found.
@Command(
    name = "evaluate-sessions",
    mixinStandardHelpOptions = true,
    description = "Measures how well the next item of a visit is found.")
final class EvaluateSessionsCommand implements Callable<Integer> {
  private static final double LAST = 0.9;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "folder with train-sessions.txt.gz: a visit a line, in the order of time")
  private Path folder = Path.of("");

  @Option(
      names = "--memory",
      paramLabel = "MB",
      defaultValue = "64",
      description = "memory for visits (default 64)")
  private int memory = 64;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "152",
      description =
          "days over which the visits are spread, as the file tells no times (default 152)")
  private int days = 152;

  @Option(
      names = "--tuning",
      description = "measure the last tenth of what is learnt from instead, to choose numbers by")
  private boolean tuning;

  @Option(
      names = "--each",
      paramLabel = "N",
      defaultValue = "1",
      description = "measure every Nth visit only (default 1)")
  private int each = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of the intervals (default 42)")
  private long seed = 42;

  @Override
  public Integer call() {
    if (memory < 1 || days < 1 || each < 1) {
      throw VitrineException.badRequest("--memory, --days and --each: at least 1");
    }
    double from = tuning ? LAST * LAST : LAST;
    var options =
        new SessionOptions((long) memory << 20, days, from, tuning ? LAST : 1, each, seed);
    PrintWriter out = spec.commandLine().getOut();
    out.print(new SessionEvaluation(SessionSet.read(folder), options).report().text());
    out.flush();
    return 0;
  }
}
