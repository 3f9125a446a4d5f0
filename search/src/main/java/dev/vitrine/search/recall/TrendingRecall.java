package dev.vitrine.search.recall;

import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.ItemTrend;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.store.Listing;
import dev.vitrine.signals.store.Scope;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/// Finds what shoppers turn to these days, more so what they turn to more than usual: in the whole
/// catalogue where nothing is asked in words, else in the categories of the words, and only what
/// fits these.
public final class TrendingRecall implements Recall {
  private final Quota quota;

  public TrendingRecall(Quota quota) {
    this.quota = quota;
  }

  @Override
  public String name() {
    return "trending";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    return BehaviourPath.go(understood, view, quota, wanted, deadline, TrendingRecall::offer);
  }

  private static Offer offer(BehaviourPath path) {
    var counts = new HashMap<Long, Double>();
    for (long key : keys(path)) {
      if (path.late()) {
        break;
      }
      Listed listed = path.book().lists(Listing.TRENDING).read(key, path.now());
      for (int i = 0; i < listed.size(); i++) {
        counts.put(listed.things()[i], listed.counts()[i]);
      }
    }
    long[] items = counts.keySet().stream().mapToLong(Long::longValue).toArray();
    double[] trends = ItemTrend.of(path.book(), path.asking().catalogue(), items, path.now());
    for (int i = 0; i < items.length; i++) {
      double trend = trends[i];
      counts.computeIfPresent(items[i], (_, count) -> count * trend);
    }
    return Offer.of(counts);
  }

  /// The lists to look into.
  private static Set<Long> keys(BehaviourPath path) {
    long in = path.asking().catalogue();
    var keys = new LinkedHashSet<Long>();
    if (path.browsing()) {
      keys.add(Scope.ALL.key(in, 1));
    } else {
      path.leaves().forEach(leaf -> keys.add(Scope.LEAF.key(in, leaf)));
    }
    return keys;
  }
}
