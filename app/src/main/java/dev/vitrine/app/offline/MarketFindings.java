package dev.vitrine.app.offline;

import dev.vitrine.app.market.Rival;
import dev.vitrine.app.market.RivalledPage;
import dev.vitrine.app.market.Shadowing;
import dev.vitrine.learn.evaluate.FollowingStudy;
import dev.vitrine.learn.evaluate.UnitSums;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What metrics of rankers came to in one market, beside the truth.
///
/// @param seed of the market
/// @param pages on which all rankers were compared
/// @param rivals the rankers
/// @param truths what a page of each is truly worth
/// @param kinds what is said of the cards that were shown, beside what they are truly worth
/// @param surePairs pairs of rankers that surely differ
/// @param findings one for each metric
public record MarketFindings(
    long seed,
    int pages,
    List<Rival> rivals,
    List<RivalTruth> truths,
    List<KindTruth> kinds,
    int surePairs,
    List<Finding> findings) {
  public MarketFindings {
    rivals = List.copyOf(rivals);
    truths = List.copyOf(truths);
    kinds = List.copyOf(kinds);
    findings = List.copyOf(findings);
  }

  /// Works out everything.
  ///
  /// @param shop that lived through its days
  /// @param shoppers of the market
  public static MarketFindings of(Shadowing shop, List<Rival> rivals, int shoppers, long seed) {
    List<RivalledPage> pages = shop.pages();
    int[] units = units(pages, shoppers);
    int came = (int) IntStream.of(units).filter(unit -> unit >= 0).count();
    var truths = RivalTruths.of(pages, rivals.size(), units, came);
    var study = new FollowingStudy(truths.net(), seed);
    Places places = Places.of(pages, shop::deeds, shop.looking());
    List<Finding> findings =
        Metric.ALL.stream()
            .map(metric ->
                finding(metric, shop, places, units, new UnitSums(rivals.size(), came), study))
            .toList();
    return new MarketFindings(
        seed,
        pages.size(),
        rivals,
        truths.all(study),
        KindTruth.of(pages, units, came, study),
        study.sure().pairs().size(),
        findings);
  }

  /// Numbers of those who came, by shopper; -1 for the others.
  private static int[] units(List<RivalledPage> pages, int shoppers) {
    int[] units = new int[shoppers];
    Arrays.fill(units, -1);
    int next = 0;
    for (RivalledPage page : pages) {
      if (units[page.shopper()] < 0) {
        units[page.shopper()] = next++;
      }
    }
    return units;
  }

  private static Finding finding(
      Metric metric,
      Shadowing shop,
      Places places,
      int[] units,
      UnitSums sums,
      FollowingStudy study) {
    int counted = 0;
    for (RivalledPage page : shop.pages()) {
      boolean counts = false;
      for (int r = 0; r < sums.rankers(); r++) {
        var measured = new Measured(page.pages().get(r), page, shop.deeds(page), places);
        Part part = metric.of().apply(measured);
        sums.add(r, units[page.shopper()], part.over(), part.under());
        counts |= part.under() > 0;
      }
      counted += counts ? 1 : 0;
    }
    return new Finding(metric, sums.figures(), counted, study.of(sums));
  }
}
