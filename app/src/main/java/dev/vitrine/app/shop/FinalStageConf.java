package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.finalstage.RelevanceStage;
import dev.vitrine.search.finalstage.Tiers;
import dev.vitrine.search.finalstage.ValueRules;
import dev.vitrine.search.finalstage.ValueStage;
import dev.vitrine.search.model.ModelFeatures;
import dev.vitrine.search.model.RelevanceFile;
import dev.vitrine.search.model.RelevanceModel;
import dev.vitrine.search.model.ValueModel;
import java.nio.file.Path;
import java.util.Optional;

/// The final stage of a shop: its model of relevance, how many candidates it ranks, its tiers, and
/// what worth is made of.
///
/// @param file of the relevance model, empty when there is none
/// @param keep candidates that it ranks
/// @param tiers by the probability that an item is bad
/// @param value what worth is made of
public record FinalStageConf(String file, int keep, Tiers tiers, ValueRules value) {
  /// Reads the section.
  static FinalStageConf of(Conf conf) {
    return new FinalStageConf(
        conf.text("final-stage.model", ""),
        conf.number("final-stage.keep", 100, 1, 10_000),
        new Tiers(
            conf.decimal("final-stage.doubtful", 0.4, 0, 1),
            conf.decimal("final-stage.bad", 0.8, 0, 1)),
        new ValueRules(
            conf.decimal("final-stage.price-power", 1, 0, 1),
            conf.decimal("final-stage.plausible", 0.5, 0, 1)));
  }

  /// The relevance model that is configured.
  Optional<RelevanceModel> model() {
    return file.isEmpty() ? Optional.empty() : Optional.of(RelevanceFile.read(Path.of(file)));
  }

  /// The step that ranks by relevance.
  Ranker stage(RelevanceModel model) {
    String where = file.isEmpty() ? "the model" : file;
    return new RelevanceStage(ModelFeatures.of(model.model(), Features.all(), where), model, tiers);
  }

  /// The step that ranks by worth.
  Ranker stage(ValueModel model) {
    return new ValueStage(
        ModelFeatures.of(model.features(), Features.all(), "the value model"), model, value);
  }
}
