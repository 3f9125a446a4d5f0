package dev.vitrine.app.offline;

import dev.vitrine.app.market.RivalledPage;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.evaluate.FollowingStudy;
import dev.vitrine.learn.evaluate.UnitSums;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.PageValue;
import java.util.List;
import java.util.stream.IntStream;

/// Sums up what the pages of rankers are truly worth, shopper by shopper, so that the same shoppers
/// and moments stand behind both sides of every difference.
final class RivalTruths {
  private static final double DOLLARS = 0.01;

  private final UnitSums net;
  private final UnitSums netOver;
  private final UnitSums satisfied;
  private final UnitSums satisfiedOver;
  private final long[] cards;
  private final long[] videos;
  private final long[] lives;

  private RivalTruths(int rankers, int units) {
    net = new UnitSums(rankers, units);
    netOver = new UnitSums(rankers, units);
    satisfied = new UnitSums(rankers, units);
    satisfiedOver = new UnitSums(rankers, units);
    cards = new long[rankers];
    videos = new long[rankers];
    lives = new long[rankers];
  }

  /// Those of pages.
  ///
  /// @param units the number of each shopper who came
  /// @param came how many came
  static RivalTruths of(List<RivalledPage> pages, int rankers, int[] units, int came) {
    var truths = new RivalTruths(rankers, came);
    for (RivalledPage page : pages) {
      for (int r = 0; r < rankers; r++) {
        truths.add(r, units[page.shopper()], page);
      }
    }
    return truths;
  }

  private void add(int ranker, int unit, RivalledPage page) {
    PageValue own = page.truths().get(ranker);
    PageValue shown = page.truth();
    net.add(ranker, unit, own.kept() * DOLLARS, 1);
    netOver.add(ranker, unit, (own.kept() - shown.kept()) * DOLLARS, 1);
    satisfied.add(ranker, unit, own.satisfied(), 1);
    satisfiedOver.add(ranker, unit, own.satisfied() - shown.satisfied(), 1);
    for (String item : page.pages().get(ranker)) {
      int card = Card.of(item);
      if (card != Card.NONE) {
        cards[ranker]++;
        videos[ranker] += Card.kind(card) == ItemKind.VIDEO ? 1 : 0;
        lives[ranker] += Card.kind(card) == ItemKind.LIVE ? 1 : 0;
      }
    }
  }

  /// Dollars kept, which tell how good rankers are.
  UnitSums net() {
    return net;
  }

  /// Those of each ranker.
  List<RivalTruth> all(FollowingStudy study) {
    return IntStream.range(0, cards.length).mapToObj(r -> one(r, study)).toList();
  }

  private RivalTruth one(int ranker, FollowingStudy study) {
    return new RivalTruth(
        study.ranged(net, ranker),
        study.ranged(netOver, ranker),
        study.ranged(satisfied, ranker),
        study.ranged(satisfiedOver, ranker),
        share(videos, ranker),
        share(lives, ranker));
  }

  private double share(long[] some, int ranker) {
    return (double) some[ranker] / Math.max(1, cards[ranker]);
  }
}
