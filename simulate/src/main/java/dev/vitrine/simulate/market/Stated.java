package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.catalogue.ProductType;
import dev.vitrine.simulate.catalogue.Trait;
import java.util.List;

/// What the seller of a listing says the good is: its facts by one of its names, some of them not
/// said and a few wrong.
final class Stated {
  private static final int[] NOTHING = {};
  private static final double OTHER_NAME = 0.2;

  private final SupplyConf conf;
  private final long seed;

  Stated(SupplyConf conf, long seed) {
    this.conf = conf;
    this.seed = seed;
  }

  Draft of(int listing, Draft draft) {
    Dice dice = Chance.dice(seed, Purpose.STATED, listing);
    List<ProductType.Noun> nouns = draft.type().nouns();
    int[][] chosen = draft.chosen().clone();
    for (int t = 0; t < chosen.length; t++) {
      Trait trait = draft.type().traits().get(t);
      double unit = dice.unit();
      if (chosen[t].length != 1 || trait.speaksForItself()) {
        continue;
      }
      if (unit < conf.misstated()) {
        chosen[t] = new int[] {dice.below(trait.values().size())};
      } else if (unit < conf.misstated() + conf.unsaid()) {
        chosen[t] = NOTHING;
      }
    }
    Draft said = draft.with(chosen);
    return dice.chance(OTHER_NAME) ? said.called(dice.pick(nouns)) : said;
  }
}
