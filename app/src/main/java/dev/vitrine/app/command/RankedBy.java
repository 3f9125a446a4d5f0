package dev.vitrine.app.command;

import dev.vitrine.app.shop.RankerFile;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Stages;
import dev.vitrine.learn.relevance.CrossValidation;
import dev.vitrine.learn.relevance.Prior;
import dev.vitrine.learn.relevance.RelevanceOptions;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/// The options of an evaluation that say by what items are ranked.
final class RankedBy {
  @Option(
      names = "--stages",
      paramLabel = "STAGES",
      defaultValue = "lexical",
      description =
          "how much of the cascade works: lexical (default); hybrid: with vectors and categories"
              + " learnt from the items; full: with a relevance model too, each query ranked by one that did not"
              + " learn from it")
  private String stages = "lexical";

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "with full: rank by this trained model, and train nothing")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--prior",
      paramLabel = "FILE",
      description = "with full: begin training with this model in place of the hand-set weights")
  private Optional<Path> prior = Optional.empty();

  @Option(
      names = "--leave-out",
      paramLabel = "FEATURE",
      split = ",",
      description = "rank without these features, to see what they contribute")
  private List<String> leaveOut = List.of();

  Stages stages() {
    return Stages.of(stages);
  }

  private boolean full() {
    return stages() == Stages.FULL;
  }

  /// Refuses what does not go together, before anything takes time.
  void check() {
    if (!full() && (model.isPresent() || prior.isPresent())) {
      throw VitrineException.badRequest("--model and --prior go with --stages full");
    }
    if (model.isPresent() && (prior.isPresent() || !leaveOut.isEmpty())) {
      throw VitrineException.badRequest("--model goes with neither --prior nor --leave-out");
    }
  }

  /// The catalogue as it is to be ranked.
  Catalogue ranked(
      Catalogue catalogue, TemporaryShop shop, JudgedSet set, long seed, Consumer<String> told) {
    if (model.isPresent()) {
      return shop.trainable().through(RankerFile.read(model.get()));
    }
    if (!full() && leaveOut.isEmpty()) {
      return catalogue;
    }
    Set<String> out = new LinkedHashSet<>(leaveOut);
    RelevanceOptions options = RelevanceOptions.DEFAULT.withSeed(seed);
    var validation = new CrossValidation(shop.trainable(), options, out, told);
    return full() ? validation.of(set, prior()) : validation.untrained();
  }

  private Prior prior() {
    return prior
        .<Prior>map(file -> new Prior.Earlier(RankerFile.read(file), file.toString()))
        .orElseGet(Prior.HandSet::new);
  }
}
