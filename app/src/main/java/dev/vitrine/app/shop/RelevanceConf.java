package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.finalstage.RelevanceStage;
import dev.vitrine.search.finalstage.Tiers;
import dev.vitrine.search.model.ModelFeatures;
import dev.vitrine.search.model.RelevanceFile;
import dev.vitrine.search.model.RelevanceModel;
import java.nio.file.Path;
import java.util.Optional;

/// The final stage of a shop: its model, how many candidates it ranks, and its tiers.
///
/// @param file of the relevance model, empty when there is none
/// @param keep candidates that it ranks
/// @param tiers by the probability that an item is bad
public record RelevanceConf(String file, int keep, Tiers tiers) {
  /// Reads the section.
  static RelevanceConf of(Conf conf) {
    return new RelevanceConf(
        conf.text("final-stage.model", ""),
        conf.number("final-stage.keep", 100, 1, 10_000),
        new Tiers(
            conf.decimal("final-stage.doubtful", 0.4, 0, 1),
            conf.decimal("final-stage.bad", 0.8, 0, 1)));
  }

  /// The model that is configured.
  Optional<RelevanceModel> model() {
    return file.isEmpty() ? Optional.empty() : Optional.of(RelevanceFile.read(Path.of(file)));
  }

  /// The step that ranks by a model.
  Ranker stage(RelevanceModel model) {
    String where = file.isEmpty() ? "the model" : file;
    return new RelevanceStage(ModelFeatures.of(model.model(), Features.all(), where), model, tiers);
  }
}
