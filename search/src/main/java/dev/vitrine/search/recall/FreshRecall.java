package dev.vitrine.search.recall;

import dev.vitrine.index.column.Columns;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.ItemClickRate;
import dev.vitrine.search.behaviour.NewItems;
import dev.vitrine.search.behaviour.NewItems.Released;
import dev.vitrine.signals.store.Listing;
import dev.vitrine.signals.store.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Finds items that were released lately and that shoppers have hardly been shown, of which nobody
/// can know yet how good they are: in the whole catalogue where nothing is asked in words, else in
/// the categories of the words, and only what fits these. Nothing before shoppers have done
/// anything at all.
public final class FreshRecall implements Recall {
  private static final Duration LATELY = Duration.ofDays(60);
  private static final double HALF = Duration.ofDays(14).toSeconds();

  /// Clicks to be expected of the places where an item was shown that halve what it scores.
  private static final double SHOWN = 5;

  private final Quota quota;

  public FreshRecall(Quota quota) {
    this.quota = quota;
  }

  @Override
  public String name() {
    return "fresh";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    return BehaviourPath.go(understood, view, quota, wanted, deadline, FreshRecall::offer);
  }

  private static Offer offer(BehaviourPath path) {
    long in = path.asking().catalogue();
    long all = Scope.ALL.key(in, 1);
    if (path.book().lists(Listing.TRENDING).totals(new long[] {all}, path.now())[0] == 0) {
      return Offer.NONE;
    }
    Columns columns = path.view().columns();
    double now = path.now().millis() / 1e3;
    List<Released> lately =
        released(path).stream().filter(r -> now - r.at() < LATELY.toSeconds()).toList();
    long[] items = lately.stream().mapToLong(r -> columns.tie(r.slot())).toArray();
    double[] shown = ItemClickRate.expected(path.book(), in, items, path.now());
    var scores = new HashMap<Long, Double>();
    for (int i = 0; i < items.length; i++) {
      double age = Math.max(0, now - lately.get(i).at());
      scores.put(items[i], Math.pow(2, -age / HALF) * SHOWN / (SHOWN + shown[i]));
    }
    return Offer.of(scores);
  }

  private static List<Released> released(BehaviourPath path) {
    NewItems newest = path.known().keys().newest();
    if (path.browsing()) {
      return newest.of(0, path.view().items());
    }
    var found = new ArrayList<Released>();
    path.leaves().forEach(leaf -> found.addAll(newest.of(leaf, path.view().items())));
    return found;
  }
}
