package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.shopper.Asking;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.world.DemandConf;

/// The cards that are worth the most to shoppers who are known well: their tastes, what they think
/// of a price and what they mean to spend, but of what they came for the first words only, and of
/// goods what a shop can see. What is missing to the {@link ItemOracle} is due to goods and to what
/// the words leave out. For one thread.
public final class FriendOracle implements Expert {
  private final ItemOracle items;
  private final Asking asking;
  private final long seed;

  /// @param friends what is to be expected of shoppers by who knows their tastes
  /// @param seed of the luck of visits, which decides on their words
  public FriendOracle(Truth friends, DemandConf conf, Asking asking, long seed) {
    this.items = new ItemOracle(friends, conf.kinds());
    this.asking = asking;
    this.seed = seed;
  }

  @Override
  public int[] best(Visit visit, int most) {
    Need need = visit.need();
    int[] said = asking.ask(need, 0, visit.luck(seed)).said();
    return items.best(visit.of(visit.shopper(), need.with(said, need.budget())), most);
  }
}
