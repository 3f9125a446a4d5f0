package dev.vitrine.simulate.run;

import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.Judged;
import dev.vitrine.simulate.trade.Survival;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What is summed up of a policy over one market or several of the same size. For one thread.
public final class Sums {
  private final Judged judged;
  private final Times times = new Times();
  private final List<Habits> habits = new ArrayList<>();
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
  int begin(Exposure exposure, Habits people) {
    exposures.add(exposure);
    habits.add(people);
    return (exposures.size() - 1) * shoppers;
  }

  /// A row for each shopper of each market.
  public Judged judged() {
    return judged;
  }

  /// How payments of visits differ, the mean of what it is in each market.
  public double spread() {
    return mean(Habits::spread);
  }

  /// How fast frequencies of queries fall with their rank, the mean of what it is in each market:
  /// other markets have other people, who ask for other things.
  public double fall() {
    return mean(Habits::fall);
  }

  private double mean(ToDoubleFunction<Habits> of) {
    return habits.stream().mapToDouble(of).average().orElse(0);
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
