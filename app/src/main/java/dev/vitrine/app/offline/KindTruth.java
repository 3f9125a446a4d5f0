package dev.vitrine.app.offline;

import dev.vitrine.app.market.RivalledPage;
import dev.vitrine.app.market.RivalledPage.Pooled;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.evaluate.FollowingStudy;
import dev.vitrine.learn.evaluate.Ranged;
import dev.vitrine.learn.evaluate.UnitSums;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the shop's model says of the cards of a kind that it shows, beside what they are truly
/// worth: whether the same money said of any kind comes to as much.
///
/// @param cards that were shown
/// @param said dollars that a look at one is said to be worth
/// @param truly dollars that it is truly worth
/// @param share what is said, as a share of the truth
public record KindTruth(ItemKind kind, long cards, Ranged said, Ranged truly, Ranged share) {
  private static final double DOLLARS = 0.01;

  /// Those of the kinds of which cards were shown.
  ///
  /// @param units the number of each shopper who came
  /// @param came how many came
  static List<KindTruth> of(List<RivalledPage> pages, int[] units, int came, FollowingStudy study) {
    List<ItemKind> kinds = List.of(ItemKind.values());
    var said = new UnitSums(kinds.size(), came);
    var truly = new UnitSums(kinds.size(), came);
    var share = new UnitSums(kinds.size(), came);
    long[] cards = new long[kinds.size()];
    for (RivalledPage page : pages) {
      int unit = units[page.shopper()];
      for (String item : page.shown()) {
        int card = Card.of(item);
        if (card != Card.NONE) {
          int kind = kinds.indexOf(Card.kind(card));
          Pooled known = page.pool().getOrDefault(item, Pooled.NONE);
          double look = known.look() * DOLLARS;
          cards[kind]++;
          said.add(kind, unit, known.card().worth(), 1);
          truly.add(kind, unit, look, 1);
          share.add(kind, unit, known.card().worth(), look);
        }
      }
    }
    var all = new ArrayList<KindTruth>();
    for (int kind = 0; kind < cards.length; kind++) {
      if (cards[kind] > 0) {
        all.add(
            new KindTruth(
                kinds.get(kind),
                cards[kind],
                study.ranged(said, kind),
                study.ranged(truly, kind),
                study.ranged(share, kind)));
      }
    }
    return all;
  }

  /// Those of several markets: means of the markets that have such cards, and the share of all of
  /// these together, since that of one market with few cards may be anything.
  static List<KindTruth> mean(List<MarketFindings> markets) {
    if (markets.size() == 1) {
      return markets.getFirst().kinds();
    }
    var all = new ArrayList<KindTruth>();
    for (ItemKind kind : ItemKind.values()) {
      List<KindTruth> each =
          markets.stream()
              .flatMap(market -> market.kinds().stream())
              .filter(one -> one.kind() == kind)
              .toList();
      if (!each.isEmpty()) {
        all.add(
            new KindTruth(
                kind,
                each.stream().mapToLong(KindTruth::cards).sum(),
                mean(each, KindTruth::said),
                mean(each, KindTruth::truly),
                share(each)));
      }
    }
    return all;
  }

  private static Ranged share(List<KindTruth> each) {
    if (each.size() == 1) {
      return each.getFirst().share();
    }
    double[] said = each.stream().mapToDouble(one -> one.cards() * one.said().value()).toArray();
    double[] truly = each.stream().mapToDouble(one -> one.cards() * one.truly().value()).toArray();
    Ratio share = Ratio.ofFew(said, truly);
    return new Ranged(share.value(), share.low(), share.high());
  }

  private static Ranged mean(List<KindTruth> each, Function<KindTruth, Ranged> of) {
    return Summary.mean(each.stream().map(of).toList());
  }
}
