package dev.vitrine.simulate.catalogue;

import dev.vitrine.kernel.shop.PriceHistory.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a made-up offer cost in the weeks before it is written: one with a price struck through
/// cost that until it was reduced, of the others every second one changed once or twice.
public final class EarlierPrices {
  private static final int PURPOSE = 0x9121;
  private static final int LONGEST = 80;

  private EarlierPrices() {}

  /// The days on which it changed, the first of them up to 80 days ago, all before today.
  ///
  /// @param of what the draws go by, such as the ids of product and offer
  /// @param today days since 1970-01-01, UTC
  public static List<Step> of(
      long seed, String of, BigDecimal now, Optional<BigDecimal> struck, long today) {
    var dice = new Dice(seed, PURPOSE, of.hashCode());
    long begun = today - LONGEST + dice.below(LONGEST / 3);
    long changed = today - 2 - dice.below(LONGEST / 3);
    var steps = new ArrayList<Step>();
    BigDecimal before =
        struck.filter(price -> price.compareTo(now) > 0).orElseGet(() -> other(dice, now));
    step(steps, begun, before);
    if (dice.chance(0.3)) {
      step(steps, (begun + changed) / 2, other(dice, before));
    }
    step(steps, changed, now);
    return steps;
  }

  private static BigDecimal other(Dice dice, BigDecimal price) {
    if (dice.chance(0.5)) {
      return price;
    }
    double cents = price.movePointRight(2).doubleValue() * (0.85 + 0.35 * dice.unit());
    return BigDecimal.valueOf(Prices.ending(cents, dice.below(20)), 2);
  }

  private static void step(List<Step> steps, long day, BigDecimal price) {
    Optional<BigDecimal> held = steps.isEmpty() ? Optional.empty() : steps.getLast().last();
    if (held.isEmpty() || held.get().compareTo(price) != 0) {
      steps.add(new Step(day, held.map(price::min).orElse(price), Optional.of(price)));
    }
  }
}
