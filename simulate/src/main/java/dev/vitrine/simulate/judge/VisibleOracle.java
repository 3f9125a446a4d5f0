package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.shopper.Asking;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.world.DemandConf;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cards that are worth the most to somebody of whom nothing is known but the first words: a
/// shopper of middling tastes who thinks of the usual price. Of goods may be known what a shop can
/// see, the label, or everything; what is missing to the {@link ItemOracle} then no ranking without
/// a memory of its shoppers can bring. For one thread.
public final class VisibleOracle implements Expert {
  /// How many cards are worked out at least, to be kept for who asks for the same.
  private static final int FEWEST = 30;

  private final ItemOracle items;
  private final Asking asking;
  private final UsualPrices usual;
  private final long seed;
  private final Map<Wish, int[]> known = new HashMap<>();
  private int today;

  /// @param seen what is to be expected of shoppers whose tastes are not known
  /// @param seed of the luck of visits, which decides on their words
  public VisibleOracle(Truth seen, DemandConf conf, Asking asking, long seed) {
    this.items = new ItemOracle(seen, conf.kinds());
    this.usual = new UsualPrices(seen.market(), conf);
    this.asking = asking;
    this.seed = seed;
  }

  /// All that decides on a page.
  ///
  /// @param second of the day while something is on air, otherwise -1
  private record Wish(
      int type, List<Integer> said, String brand, String model, String language, int second) {}

  @Override
  public int[] best(Visit visit, int most) {
    if (visit.day() != today) {
      known.clear();
      today = visit.day();
    }
    Visit seen = seen(visit);
    Need need = seen.need();
    List<Integer> said = Arrays.stream(need.wanted()).boxed().toList();
    int second = items.onAir(seen) ? seen.second() : -1;
    var wish = new Wish(need.type(), said, need.brand(), need.model(), need.language(), second);
    int count = Math.max(FEWEST, most);
    int[] cards = known.computeIfAbsent(wish, _ -> items.best(seen, count));
    if (cards.length < most && cards.length >= FEWEST) {
      cards = items.best(seen, most);
    }
    return Arrays.copyOf(cards, Math.min(most, cards.length));
  }

  /// The visit as it looks from the shop.
  private Visit seen(Visit visit) {
    Need need = visit.need();
    int[] said = asking.ask(need, 0, visit.luck(seed)).said();
    double budget = usual.of(need.type(), !need.brand().isEmpty());
    Shopper anyone = Shoppers.anyone(visit.shopper().number(), need.language());
    return visit.of(anyone, need.with(said, budget));
  }
}
