package dev.vitrine.app.offline;

import dev.vitrine.app.market.PageDeeds;
import dev.vitrine.app.market.RivalledPage;
import dev.vitrine.learn.value.Looking;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// How likely places are looked at, by the shop's own log: how often what stood there was told of
/// as shown, times how likely it was looked at then, as the shop's last lesson found.
///
/// @param chances by place, from 0
@SuppressWarnings("ArrayRecordComponent") // never compared
record Places(double[] chances) {
  private static final int DEEPEST = 50;
  private static final double LEAST = 0.01;

  /// From the pages that were shown.
  ///
  /// @param deeds finds what became of a page
  static Places of(
      List<RivalledPage> pages, Function<RivalledPage, PageDeeds> deeds, Looking looking) {
    double[] seen = new double[DEEPEST];
    double[] all = new double[DEEPEST];
    for (RivalledPage page : pages) {
      var there = deeds.apply(page).seen();
      for (int k = 0; k < Math.min(DEEPEST, page.shown().size()); k++) {
        seen[k] += there.contains(page.shown().get(k)) ? 1 : 0;
        all[k]++;
      }
    }
    double[] chances = new double[DEEPEST];
    Arrays.setAll(
        chances, k -> Math.max(LEAST, (all[k] == 0 ? 0 : seen[k] / all[k]) * looking.at(k + 1)));
    return new Places(chances);
  }

  /// The chance of a place, counted from 0.
  double at(int place) {
    return chances[Math.min(place, chances.length - 1)];
  }
}
