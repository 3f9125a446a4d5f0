package dev.vitrine.search.recall;

import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.signals.count.Listed;

/// Finds what others who asked the same words clicked, put into a cart and bought. An item that was
/// clicked for them again and again need not hold any of the words.
public final class RememberedRecall implements Recall {
  private final Quota quota;

  public RememberedRecall(Quota quota) {
    this.quota = quota;
  }

  @Override
  public String name() {
    return "remembered";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    return BehaviourPath.go(understood, view, quota, wanted, deadline, RememberedRecall::offer);
  }

  private static Offer offer(BehaviourPath path) {
    Listed listed = path.words();
    return path.browsing() ? Offer.NONE : new Offer(listed.things(), listed.counts());
  }
}
