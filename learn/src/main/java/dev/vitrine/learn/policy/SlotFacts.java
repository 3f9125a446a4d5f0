package dev.vitrine.learn.policy;

import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.page.DrawnSlot;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.util.ArrayList;
import java.util.List;

/// What estimates need of a page with a drawn slot.
///
/// @param who whose it was, by a number that stands for the shopper
/// @param search its search, and `items` what stood on it, by numbers that stand for them
/// @param time when it was served, in milliseconds since 1970
/// @param drawn what it was drawn from
@SuppressWarnings("ArrayRecordComponent") // never compared
record SlotFacts(
    long who, long search, long time, List<Long> items, double[] prices, DrawnSlot drawn) {
  SlotFacts {
    items = List.copyOf(items);
  }

  /// Those of a page.
  static SlotFacts of(long who, ServedPage page, LookedAt looked, DrawnSlot drawn) {
    double[] all = KeptRows.prices(looked);
    var items = new ArrayList<Long>();
    var prices = new ArrayList<Double>();
    for (int row = 0; row < all.length; row++) {
      ServedRow kept = looked.rows().get(row);
      if (kept.position() > 0) {
        items.add(Hash.of(kept.item()));
        prices.add(all[row]);
      }
    }
    return new SlotFacts(
        who,
        Hash.of(page.search()),
        page.asked().head().at(),
        items,
        prices.stream().mapToDouble(Double::doubleValue).toArray(),
        drawn);
  }

  /// What the whole page brought.
  double brought(Gain gain, OffPolicy.Deeds deeds) {
    double sum = 0;
    for (int i = 0; i < prices.length; i++) {
      sum += gain.of(deeds.of(search, items.get(i)), prices[i]);
    }
    return sum;
  }

  /// What an option was said to be worth.
  double said(int option) {
    DrawnSlot.Option one = drawn.options().get(option);
    return one.product() + one.video() + one.live();
  }

  /// How likely an option was to be shown.
  double propensity(int option) {
    return drawn.options().get(option).propensity();
  }

  /// The option that is worth most when kinds are worth more or less than was said.
  int best(KindFactors factors) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int option = 0; option < drawn.options().size(); option++) {
      double worth = factors.worth(drawn.options().get(option));
      if (worth > most) {
        best = option;
        most = worth;
      }
    }
    return best;
  }
}
