package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.finalstage.FitTiers;
import dev.vitrine.search.finalstage.RelevanceStage;
import dev.vitrine.search.finalstage.RelevanceTiers;
import dev.vitrine.search.finalstage.Tiering;
import dev.vitrine.search.finalstage.Tiers;
import dev.vitrine.search.finalstage.ValueStage;
import dev.vitrine.search.model.ModelFeatures;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.RelevanceModel;
import dev.vitrine.search.model.ValueModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The final stage of a shop: its model of relevance, how many candidates it ranks, its tiers, and
/// what worth is made of.
///
/// @param file of the relevance model, empty when there is none
/// @param keep candidates that it ranks
/// @param tiers by the probability that an item is bad
/// @param pricing what comes of a card, in money
/// @param fit tiers by what clicks say of how well items fit, where there is no relevance model to
///   say so
public record FinalStageConf(String file, int keep, Tiers tiers, Pricing pricing, FitTiers fit) {
  /// Reads the section.
  public static FinalStageConf of(Conf conf) {
    return new FinalStageConf(
        conf.text("final-stage.model", ""),
        conf.number("final-stage.keep", 100, 1, 10_000),
        new Tiers(
            conf.decimal("final-stage.doubtful", 0.4, 0, 1),
            conf.decimal("final-stage.bad", 0.8, 0, 1)),
        new Pricing(
            conf.decimal("final-stage.price-power", 0.5, 0, 1),
            conf.decimal("final-stage.watch-value", 0, 0, 1_000_000),
            conf.decimal("final-stage.complete-value", 0, 0, 1_000_000),
            conf.decimal("final-stage.follow-value", 0, 0, 1_000_000),
            conf.decimal("final-stage.video-worth", 1, 0.01, 100),
            conf.decimal("final-stage.live-worth", 1, 0.01, 100)),
        new FitTiers(
            conf.decimal("final-stage.plausible", 0.25, 0, 1),
            conf.decimal("final-stage.fit-doubtful", 0.4, 0, 1),
            conf.decimal("final-stage.fit-bad", 0.2, 0, 1)));
  }

  /// The relevance model that is configured.
  Optional<RelevanceModel> model() {
    return file.isEmpty() ? Optional.empty() : Optional.of(RankerFile.read(Path.of(file)));
  }

  /// The step that ranks by relevance.
  Ranker stage(RelevanceModel model) {
    return new RelevanceStage(features(model), model, tiers);
  }

  private List<Feature> features(RelevanceModel model) {
    String where = file.isEmpty() ? "the model" : file;
    return ModelFeatures.of(model.model().features(), Features.all(), where);
  }

  /// The step that ranks by worth, within the tiers of the relevance model if there is one.
  Ranker stage(ValueModel model) {
    return stage(model, fit);
  }

  /// The same behind a first stage that learnt, whose scores say nothing of how plausible items
  /// are.
  Ranker behindLearned(ValueModel model) {
    return stage(model, fit.alone());
  }

  private Ranker stage(ValueModel model, FitTiers fitting) {
    Tiering tiering =
        model()
            .<Tiering>map(relevance -> new RelevanceTiers(features(relevance), relevance, tiers))
            .orElse(fitting);
    List<Feature> known = ModelFeatures.of(model.features(), Features.all(), "the value model");
    return new ValueStage(known, model, pricing, tiering);
  }
}
