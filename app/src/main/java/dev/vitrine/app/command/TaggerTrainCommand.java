package dev.vitrine.app.command;

import dev.vitrine.learn.tagging.LabelledQuery;
import dev.vitrine.learn.tagging.TaggerOptions;
import dev.vitrine.learn.tagging.TaggerTraining;
import dev.vitrine.search.tagging.Tagger;
import dev.vitrine.search.tagging.TaggerFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `tagger train`: learns a catalogue's words and writes the model that serving reads.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns a catalogue's words, and labelled queries where there are any.")
public final class TaggerTrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private TaggerSources sources = new TaggerSources();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "the file to write; name it as understand.tagger to serve with it")
  private Path out = Path.of("tagger.model");

  @Override
  public Integer call() {
    long start = System.nanoTime();
    List<LabelledQuery> labelled = sources.labelled();
    TaggerTraining training = sources.training();
    Tagger tagger = training.train(labelled, TaggerOptions.DEFAULT.withSeed(sources.seed()));
    TaggerFile.write(out, tagger);
    PrintWriter text = spec.commandLine().getOut();
    text.printf(
        Locale.ROOT,
        "%s: %,d features, %,d labelled queries, trained in %.1f s%n",
        out,
        tagger.size(),
        labelled.size(),
        (System.nanoTime() - start) / 1e9);
    text.flush();
    return 0;
  }
}
