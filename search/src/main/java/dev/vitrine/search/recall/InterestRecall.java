package dev.vitrine.search.recall;

import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.History;
import dev.vitrine.signals.store.Listing;
import dev.vitrine.signals.store.Profile;
import dev.vitrine.signals.store.Scope;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Finds what is turned to most of the categories and brands that this shopper turned to, the more
/// of their interests an item meets, the better: its category, its brand, its seller and its price.
/// Where words are asked, in the categories of the words, and only what fits these.
public final class InterestRecall implements Recall {
  /// Last items of the shopper whose categories and brands are looked at.
  private static final int LAST = 20;

  private final Quota quota;

  public InterestRecall(Quota quota) {
    this.quota = quota;
  }

  @Override
  public String name() {
    return "interest";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    return BehaviourPath.go(understood, view, quota, wanted, deadline, InterestRecall::offer);
  }

  private static Offer offer(BehaviourPath path) {
    Profile shopper = path.shopper();
    if (shopper.remembered() == 0) {
      return Offer.NONE;
    }
    var counts = new HashMap<Long, Double>();
    for (long key : keys(path, shopper.history())) {
      if (path.late()) {
        break;
      }
      Listed listed = path.book().lists(Listing.WANTED).read(key, path.now());
      for (int i = 0; i < listed.size(); i++) {
        counts.merge(listed.things()[i], listed.counts()[i], Math::max);
      }
    }
    return Offer.of(liked(counts, shopper, path));
  }

  /// The lists to look into.
  private static Set<Long> keys(BehaviourPath path, History history) {
    long in = path.asking().catalogue();
    var keys = new LinkedHashSet<Long>();
    for (int back = 0; back < Math.min(LAST, history.size()); back++) {
      keys.add(Scope.BRAND.key(in, history.brand(back)));
      if (path.browsing()) {
        keys.add(Scope.LEAF.key(in, history.leaf(back)));
      }
    }
    if (!path.browsing()) {
      path.leaves().forEach(leaf -> keys.add(Scope.LEAF.key(in, leaf)));
    }
    return keys;
  }

  /// What is wanted, by how many interests of the shopper it meets.
  private static Map<Long, Double> liked(
      Map<Long, Double> counts, Profile shopper, BehaviourPath path) {
    long[] items = counts.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] slots = path.known().keys().slots(items);
    var liked = new HashMap<Long, Double>();
    for (int i = 0; i < items.length; i++) {
      if (slots[i] >= 0 && slots[i] < path.view().items().size()) {
        Facts facts = path.known().keys().facts(slots[i], path.view().items());
        double interest = interest(facts, shopper, path.now());
        liked.put(items[i], interest * Math.log1p(counts.getOrDefault(items[i], 0.0)));
      }
    }
    return liked;
  }

  private static double interest(Facts item, Profile shopper, Moment now) {
    return shopper.leaf(item.leaf(), now)
        + shopper.brand(item.brand(), now)
        + shopper.seller(item.seller(), now)
        + shopper.band(item.band(), now);
  }
}
