package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.watch.WatchEvaluation;
import picocli.CommandLine.Option;

/// The options of an evaluation on a log of impressions.
final class WatchedBy {
  @Option(
      names = "--cold",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "of a log: users with fewer earlier impressions are reported apart (default 20)")
  private int cold = 20;

  @Option(
      names = "--parts",
      description = "of a log: learn without each part of the features too, to see what it brings")
  private boolean parts;

  /// Refuses what does not go with a judged set.
  void refuse() {
    if (parts) {
      throw VitrineException.badRequest("--parts: only of a log of impressions");
    }
  }

  WatchEvaluation.Options options(long seed) {
    if (cold < 1) {
      throw VitrineException.badRequest("--cold " + cold + ": at least 1");
    }
    return new WatchEvaluation.Options(cold, parts, seed);
  }
}
