package dev.vitrine.learn.policy;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.signals.page.DrawnSlot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// By what the worth of videos and lives is multiplied, that of products being what it is.
///
/// @param video for videos
/// @param live for lives
record KindFactors(double video, double live) {
  /// Everything is worth what was said.
  static final KindFactors NONE = new KindFactors(1, 1);

  private static final double[] STEPS = {0.5, 0.63, 0.8, 1, 1.25, 1.6, 2};

  /// All that are tried, those that change least first.
  static List<KindFactors> all() {
    var all = new ArrayList<KindFactors>();
    for (double video : STEPS) {
      for (double live : STEPS) {
        all.add(new KindFactors(video, live));
      }
    }
    all.sort(Comparator.comparingDouble(KindFactors::change));
    return all;
  }

  private double change() {
    return Math.abs(Math.log(video)) + Math.abs(Math.log(live));
  }

  /// What an option is worth by them.
  double worth(DrawnSlot.Option option) {
    return option.product() + video * option.video() + live * option.live();
  }

  /// By kind.
  Map<ItemKind, Double> byKind() {
    return Map.of(ItemKind.PRODUCT, 1.0, ItemKind.VIDEO, video, ItemKind.LIVE, live);
  }
}
