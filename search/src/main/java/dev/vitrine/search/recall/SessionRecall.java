package dev.vitrine.search.recall;

import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.signals.visit.Visits;

/// Finds what shoppers turned to next in visits like this one. For words, only what fits them.
public final class SessionRecall implements Recall {
  /// Last items of the visit that are looked at.
  private static final int LAST = 10;

  private final Quota quota;

  public SessionRecall(Quota quota) {
    this.quota = quota;
  }

  @Override
  public String name() {
    return "session";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    return BehaviourPath.go(understood, view, quota, wanted, deadline, SessionRecall::offer);
  }

  private static Offer offer(BehaviourPath path) {
    Visits visits = path.book().visits();
    long now = path.now().millis();
    long[] last = visits.last(path.asking().visit(), now, LAST);
    return last.length == 0
        ? Offer.NONE
        : Offer.of(visits.after(path.asking().catalogue(), last, now, path.looked()));
  }
}
