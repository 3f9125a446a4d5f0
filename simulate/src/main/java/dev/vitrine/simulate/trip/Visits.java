package dev.vitrine.simulate.trip;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Needs;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who comes on a day, when and what for. Draws depend on the shopper and the day alone, so that
/// the same people come for the same things whatever pages are made, save for how often.
public final class Visits {
  private static final long PURPOSE = 121;
  private static final int MOST = 6;
  private static final int DAY = 86_400;

  private final Shoppers shoppers;
  private final Needs needs;
  private final long seed;
  private final int count;

  /// @param count how many shoppers there are
  public Visits(Shoppers shoppers, Needs needs, long seed, int count) {
    this.shoppers = shoppers;
    this.needs = needs;
    this.seed = seed;
    this.count = count;
  }

  /// The visits of a day in the order of their times.
  public List<Visit> day(int day, Moods moods) {
    var visits = new ArrayList<Visit>();
    for (int number = 0; number < count; number++) {
      Shopper shopper = shoppers.shopper(number);
      double mean = shopper.visits() * moods.factor(number) * weekday(day);
      var dice = new Dice(seed, PURPOSE + 1_000L * day, number);
      int times = times(mean, dice);
      for (int i = 0; i < times; i++) {
        var own = new Dice(seed, PURPOSE + 1 + 1_000L * day, number * (long) MOST + i);
        int second = second(own);
        visits.add(new Visit(shopper, needs.need(shopper, day, own), day, second, i));
      }
    }
    visits.sort(Comparator.comparingInt(Visit::second).thenComparingInt(v -> v.shopper().number()));
    return visits;
  }

  /// Anyone who happens to come in at a second of a day, besides those of {@link #day}.
  ///
  /// @param number which passer-by
  public Visit passerBy(int day, int second, int number) {
    var dice = new Dice(seed, PURPOSE + 2 + 1_000L * day, number + (long) second * DAY);
    Shopper shopper = shoppers.shopper(dice.below(count));
    return new Visit(shopper, needs.need(shopper, day, dice), day, second, MOST + second);
  }

  private static double weekday(int day) {
    return day % 7 >= 5 ? 1.25 : 0.9;
  }

  /// A draw of the Poisson distribution, cut off.
  private static int times(double mean, Dice dice) {
    double left = StrictMath.exp(-mean);
    double unit = dice.unit();
    int times = 0;
    for (double sum = left; unit > sum && times < MOST; sum += left) {
      times++;
      left *= mean / times;
    }
    return times;
  }

  /// Most people shop in the evening.
  private static int second(Dice dice) {
    double hour = 6 + 17 * StrictMath.sqrt(dice.unit()) * (0.75 + 0.25 * dice.unit());
    return Math.min(DAY - 3_600, (int) (hour * 3_600));
  }
}
