package dev.vitrine.app.command;

import dev.vitrine.index.text.Words;
import dev.vitrine.learn.tagging.CrossValidation;
import dev.vitrine.learn.tagging.LabelledQueries;
import dev.vitrine.learn.tagging.LabelledQuery;
import dev.vitrine.learn.tagging.TaggerOptions;
import dev.vitrine.learn.tagging.TaggerQuality;
import dev.vitrine.learn.tagging.TaggerReport;
import dev.vitrine.learn.tagging.TaggerTraining;
import dev.vitrine.search.tagging.Amounts;
import dev.vitrine.search.tagging.FeatureGroup;
import dev.vitrine.search.tagging.Tagger;
import dev.vitrine.search.tagging.TaggerFile;
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

/// `tagger evaluate`: measures a tagger on labelled queries: that of a file, or one trained at
/// once.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures a tagger on labelled queries.")
public final class TaggerEvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private TaggerSources sources = new TaggerSources();

  @Parameters(paramLabel = "FILE", description = "labelled queries to measure on")
  private Path file = Path.of("");

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "the model to measure; without it one is trained from --items and --labelled")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--leave-out",
      description = "train once without each group of features and tell what that costs")
  private boolean leaveOut;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "train and measure on parts of FILE in turn (cross-validation)")
  private Optional<Integer> folds = Optional.empty();

  @Override
  public Integer call() {
    List<LabelledQuery> queries = LabelledQueries.read(file);
    if (model.isPresent()) {
      Tagger tagger = TaggerFile.read(model.get(), Amounts.of(new Words()));
      say(TaggerReport.of(TaggerQuality.of(tagger, queries, sources.seed())));
      return 0;
    }
    TaggerTraining training = sources.training();
    TaggerOptions options = TaggerOptions.DEFAULT.withSeed(sources.seed());
    if (leaveOut) {
      leaveOut(training, queries, options.once());
    } else if (folds.isPresent()) {
      int parts = (int) Given.within("--folds", folds.get(), 2, 20);
      say(TaggerReport.of(new CrossValidation(training, options).over(queries, parts)));
    } else {
      long start = System.nanoTime();
      Tagger tagger = training.train(sources.labelled(), options);
      double seconds = (System.nanoTime() - start) / 1e9;
      say(TaggerReport.of(TaggerQuality.of(tagger, queries, options.seed())));
      say(String.format(Locale.ROOT, "Trained in %.1f s.%n", seconds));
    }
    return 0;
  }

  private void leaveOut(
      TaggerTraining training, List<LabelledQuery> queries, TaggerOptions options) {
    List<LabelledQuery> labelled = sources.labelled();
    double whole = f1(training.uncalibrated(labelled, options), queries);
    say(String.format(Locale.ROOT, "%-22s %.4f%n", "span_f1, one run", whole));
    for (FeatureGroup group : FeatureGroup.values()) {
      double f1 = f1(training.uncalibrated(labelled, options.without(group)), queries);
      say(String.format(Locale.ROOT, "without %-14s %.4f  %+.4f%n", group.key(), f1, f1 - whole));
    }
  }

  private double f1(Tagger tagger, List<LabelledQuery> queries) {
    return TaggerQuality.of(tagger, queries, sources.seed()).all().f1();
  }

  private void say(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }
}
