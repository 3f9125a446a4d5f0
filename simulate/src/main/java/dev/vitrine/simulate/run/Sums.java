package dev.vitrine.simulate.run;

import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.Judged;
import dev.vitrine.simulate.trade.Survival;
import java.util.ArrayList;
import java.util.List;

/// What is summed up of a policy over one market or several of the same size. For one thread.
public final class Sums {
  private final Judged judged;
  private final Habits habits = new Habits();
  private final Times times = new Times();
  private final List<Exposure> exposures = new ArrayList<>();
  private final List<Survival> survivals = new ArrayList<>();
  private final int shoppers;

  /// @param shoppers of one market
  /// @param markets how many there will be
  public Sums(int shoppers, int markets) {
    this.shoppers = shoppers;
    this.judged = new Judged(shoppers * markets);
  }

  /// Begins the next market; the row of its first shopper.
  int begin(Exposure exposure) {
    exposures.add(exposure);
    return (exposures.size() - 1) * shoppers;
  }

  /// A row for each shopper of each market.
  public Judged judged() {
    return judged;
  }

  public Habits habits() {
    return habits;
  }

  Times times() {
    return times;
  }

  /// Seconds that pages took to make.
  public double making() {
    return times.seconds();
  }

  /// One for each market.
  public List<Exposure> exposures() {
    return exposures;
  }

  /// A market is over in which sellers followed profit.
  void survived(Survival survival) {
    survivals.add(survival);
  }

  /// One for each market in which sellers followed profit.
  public List<Survival> survivals() {
    return survivals;
  }
}
