package dev.vitrine.search.recall;

import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.count.Lists;
import dev.vitrine.signals.store.Listing;
import dev.vitrine.signals.store.Scope;
import java.util.HashMap;
import java.util.Map;

/// Finds what goes together with the last items that the shopper turned to, on this visit or
/// before: what the same shoppers turn to. For words, only what fits them.
public final class TogetherRecall implements Recall {
  /// Last items of the shopper that are looked at.
  private static final int LAST = 10;

  /// Items back after which one counts for a third.
  private static final double BACK = 3;

  private final Quota quota;

  public TogetherRecall(Quota quota) {
    this.quota = quota;
  }

  @Override
  public String name() {
    return "together";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    return BehaviourPath.go(understood, view, quota, wanted, deadline, TogetherRecall::offer);
  }

  private static Offer offer(BehaviourPath path) {
    long in = path.asking().catalogue();
    long[] last = path.shopper().last(LAST);
    Lists together = path.book().lists(Listing.TOGETHER);
    var scores = new HashMap<Long, Double>();
    for (int back = 0; back < last.length; back++) {
      add(together.read(Scope.ITEM.key(in, last[back]), path.now()), back, scores);
    }
    for (long own : last) {
      scores.remove(own);
    }
    seldom(scores, together, path);
    return Offer.of(scores);
  }

  private static void add(Listed listed, int back, Map<Long, Double> scores) {
    for (int i = 0; i < listed.size(); i++) {
      double share = listed.counts()[i] / Math.sqrt(listed.total());
      scores.merge(listed.things()[i], share * Math.exp(-back / BACK), Double::sum);
    }
  }

  /// Lets what goes together with everything count less.
  private static void seldom(Map<Long, Double> scores, Lists together, BehaviourPath path) {
    long[] items = scores.keySet().stream().mapToLong(Long::longValue).toArray();
    double[] totals =
        together.totals(Scope.ITEM.keys(path.asking().catalogue(), items), path.now());
    for (int i = 0; i < items.length; i++) {
      double often = Math.sqrt(Math.max(1, totals[i]));
      scores.computeIfPresent(items[i], (_, score) -> score / often);
    }
  }
}
