package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.Recall;
import dev.vitrine.search.firststage.KeptByKind;
import dev.vitrine.search.recall.KindRecall;
import dev.vitrine.search.recall.Quota;
import dev.vitrine.search.recall.Relaxation;
import java.util.List;
import java.util.Map;

/// How videos and lives come as far as the final stage beside products.
///
/// @param videos what the recall of videos may bring
/// @param lives what that of lives may bring
/// @param leastVideos how many videos go on behind the first stage for certain
/// @param leastLives how many lives do
public record KindsConf(Quota videos, Quota lives, int leastVideos, int leastLives) {
  /// Reads the section.
  static KindsConf of(Conf conf) {
    return new KindsConf(
        new Quota(
            conf.number("recall.videos.most", 30, 0, 1_000),
            conf.time("recall.videos.within", "50ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.lives.most", 20, 0, 1_000),
            conf.time("recall.lives.within", "50ms", "1ms", "10s")),
        conf.number("first-stage.videos", 30, 0, 1_000),
        conf.number("first-stage.lives", 20, 0, 1_000));
  }

  /// The recalls of each kind.
  List<Recall> recalls(Relaxation relaxation) {
    return List.of(
        new KindRecall(ItemKind.VIDEO, relaxation, videos),
        new KindRecall(ItemKind.LIVE, relaxation, lives));
  }

  /// A first stage that lets enough of each kind go on.
  ///
  /// @param next how many the stage behind it looks at
  Ranker keeping(Ranker first, int next) {
    return new KeptByKind(
        first, next, Map.of(ItemKind.VIDEO, leastVideos, ItemKind.LIVE, leastLives));
  }
}
