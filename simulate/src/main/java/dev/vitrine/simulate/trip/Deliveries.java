package dev.vitrine.simulate.trip;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Moment;
import dev.vitrine.simulate.policy.Policy;
import java.util.List;

/// Brings to a shop what sellers and hosts do: everything at once in the morning, and through the
/// day what happens on air, as it happens.
public final class Deliveries {
  private static final int DAY = 86_400;

  private final Market market;
  private final Policy policy;
  private int day;
  private int until;

  public Deliveries(Market market, Policy policy) {
    this.market = market;
    this.policy = policy;
  }

  /// Goes on with a shop to which everything up to the end of a day was brought before.
  public void resume(int lived) {
    day = lived;
    until = DAY;
  }

  /// Opens the shop in the morning.
  public void morning(int today) {
    day = today;
    until = 0;
    policy.stock(market.day(today));
  }

  /// Brings what is new up to a second of a day, from wherever it was: mornings, and of the day
  /// itself what happened on air.
  public void until(int today, int second) {
    while (day < today) {
      upTo(DAY);
      morning(day + 1);
    }
    upTo(second);
  }

  /// Brings what happened on air up to a second of the day, that second's turns among it.
  public void upTo(int second) {
    int next = Math.min(DAY, second + 1);
    if (day > 0 && next > until) {
      List<Change> changes = market.during(day, until, next).stream().map(Moment::change).toList();
      if (!changes.isEmpty()) {
        policy.stock(changes);
      }
      until = next;
    }
  }
}
