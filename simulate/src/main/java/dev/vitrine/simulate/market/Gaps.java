package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Assortment;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.catalogue.ProductType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What hardly anybody sells although it is asked for: a value of a trait of some types, or some
/// types altogether.
public final class Gaps {
  /// How much of what would be for sale in a gap is not.
  static final double MISSING = 0.95;

  private static final double WHOLE = 0.2;
  private static final int NONE = -1;
  private static final int ALL = -2;

  private final List<Gap> all = new ArrayList<>();
  private final int[] trait;
  private final int[] value;

  /// One gap.
  ///
  /// @param type index of the type
  /// @param trait index of the trait among those of the type, -1 for the whole type
  /// @param value index of the value that is not to be had, -1 for the whole type
  public record Gap(int type, int trait, int value) {}

  Gaps(SupplyConf conf, long seed, Assortment assortment) {
    List<ProductType> types = assortment.types();
    trait = new int[types.size()];
    value = new int[types.size()];
    Arrays.fill(trait, NONE);
    for (int t = 0; t < types.size(); t++) {
      Dice dice = Chance.dice(seed, Purpose.GAP, t);
      if (dice.chance(conf.gaps() * WHOLE)) {
        trait[t] = ALL;
        all.add(new Gap(t, -1, -1));
        continue;
      }
      int chosen = dice.below(types.get(t).traits().size());
      int values = types.get(t).traits().get(chosen).values().size();
      if (dice.chance(conf.gaps()) && values > 3 && !types.get(t).axes().get(chosen)) {
        trait[t] = chosen;
        value[t] = dice.below(values);
        all.add(new Gap(t, chosen, value[t]));
      }
    }
  }

  /// All of them, by type.
  public List<Gap> all() {
    return List.copyOf(all);
  }

  /// Whether a good stands in a gap.
  public boolean holds(int type, Draft draft) {
    return trait[type] == ALL || (trait[type] >= 0 && draft.shared(trait[type]) == value[type]);
  }
}
