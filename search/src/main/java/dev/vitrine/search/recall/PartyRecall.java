package dev.vitrine.search.recall;

import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.count.Lists;
import dev.vitrine.signals.store.History;
import dev.vitrine.signals.store.Listing;
import dev.vitrine.signals.store.Scope;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what shoppers turn to most of the sellers, or of the creators, whose items this shopper
/// turned to, more so of those turned to lately and often. For words, only what fits them.
public final class PartyRecall implements Recall {
  /// Items back after which one counts for half.
  private static final double HALF = 10;

  /// Parties whose items are looked at.
  private static final int MOST = 8;

  private final String name;
  private final Scope scope;
  private final Quota quota;

  private PartyRecall(String name, Scope scope, Quota quota) {
    this.name = name;
    this.scope = scope;
    this.quota = quota;
  }

  /// That of sellers.
  public static PartyRecall sellers(Quota quota) {
    return new PartyRecall("sellers", Scope.SELLER, quota);
  }

  /// That of creators.
  public static PartyRecall creators(Quota quota) {
    return new PartyRecall("creators", Scope.CREATOR, quota);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    return BehaviourPath.go(understood, view, quota, wanted, deadline, this::offer);
  }

  private Offer offer(BehaviourPath path) {
    History history = path.shopper().history();
    Lists lists = path.book().lists(Listing.WANTED);
    var scores = new HashMap<Long, Double>();
    for (Map.Entry<Long, Double> party : parties(history)) {
      long key = scope.key(path.asking().catalogue(), party.getKey());
      add(lists.read(key, path.now()), party.getValue(), scores);
    }
    for (int back = 0; back < history.size(); back++) {
      scores.remove(history.item(back));
    }
    return Offer.of(scores);
  }

  private List<Map.Entry<Long, Double>> parties(History history) {
    var shares = new HashMap<Long, Double>();
    for (int back = 0; back < history.size(); back++) {
      long party = scope == Scope.SELLER ? history.seller(back) : history.creator(back);
      if (party != 0) {
        shares.merge(party, Math.pow(2, -back / HALF), Double::sum);
      }
    }
    return shares.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Long, Double> e) -> -e.getValue())
                .thenComparingLong(Map.Entry::getKey))
        .limit(MOST)
        .toList();
  }

  private static void add(Listed listed, double weight, Map<Long, Double> scores) {
    for (int i = 0; i < listed.size(); i++) {
      double share = listed.counts()[i] / Math.sqrt(listed.total());
      scores.merge(listed.things()[i], weight * share, Math::max);
    }
  }
}
