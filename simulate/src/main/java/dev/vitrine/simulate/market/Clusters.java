package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Assortment;
import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.catalogue.Drafter;
import dev.vitrine.simulate.catalogue.ProductType;
import dev.vitrine.simulate.catalogue.Trait;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/// The physical goods of a market, each of which several sellers may list: their facts, their usual
/// price and how good they truly are.
final class Clusters {
  /// Facts of so many goods are kept; beyond, they are drawn anew each time.
  static final int KEPT = 1_500_000;

  /// Second draws, for what would stand in a gap, are of products far behind all others.
  private static final long AGAIN = 1_000_000_000L;

  /// A step by which the price differs so much that each value is a good of its own.
  private static final double DEARER = 0.03;

  /// How much of the spread of quality shows in the price.
  private static final double SHOWS = 0.6;

  private static final double SPREAD_OF_PRICES = 0.42;

  private final long seed;
  private final Drafter drafter;
  private final Gaps gaps;
  private final IdentityHashMap<ProductType, Integer> types = new IdentityHashMap<>();
  private final Draft[] kept;
  private short[] type = new short[1024];
  private float[] price = new float[1024];
  private float[] weight = new float[1024];
  private float[] quality = new float[1024];
  private float[] dearer = new float[1024];
  private int size;

  Clusters(long seed, Assortment assortment, Gaps gaps, int most) {
    this.seed = seed;
    this.drafter = new Drafter(seed, assortment);
    this.gaps = gaps;
    this.kept = new Draft[Math.min(KEPT, most)];
    List<ProductType> all = assortment.types();
    for (int t = 0; t < all.size(); t++) {
      types.put(all.get(t), t);
    }
  }

  /// Draws one more good and says which it is.
  int add() {
    int c = size++;
    if (c == type.length) {
      resize(c * 2);
    }
    Draft draft = draw(c);
    if (c < kept.length) {
      kept[c] = draft;
    }
    double factor = factor(draft);
    double against = StrictMath.log(draft.price() / (draft.type().price() * 100));
    double noise = Chance.dice(seed, Purpose.TASTE, c).normal();
    type[c] = (short) typeOf(draft);
    price[c] = (float) (draft.price() * factor);
    weight[c] = (float) draft.popularity();
    quality[c] =
        (float) (SHOWS * against / SPREAD_OF_PRICES + StrictMath.sqrt(1 - SHOWS * SHOWS) * noise);
    dearer[c] = (float) StrictMath.log(factor);
    return c;
  }

  /// The facts of a good; values that make it dearer are one each, colours and sizes may be
  /// several.
  Draft draft(int c) {
    return c < kept.length ? kept[c] : draw(c);
  }

  private Draft draw(int c) {
    Draft draft = narrow(drafter.draft(c), c);
    boolean missing = Chance.unit(seed, Purpose.AGAIN, c, 0) < Gaps.MISSING;
    for (int again = 1; again < 3 && missing && gaps.holds(typeOf(draft), draft); again++) {
      draft = narrow(drafter.draft(c + again * AGAIN), c);
    }
    return draft;
  }

  private int typeOf(Draft draft) {
    return types.getOrDefault(draft.type(), -1);
  }

  private Draft narrow(Draft d, int c) {
    int[][] chosen = d.chosen().clone();
    for (int t = 0; t < chosen.length; t++) {
      Trait trait = d.type().traits().get(t);
      if (chosen[t].length > 1 && Math.abs(trait.step() - 1) > DEARER) {
        int at = Chance.below(chosen[t].length, seed, Purpose.AGAIN, c, t + 1);
        chosen[t] = new int[] {chosen[t][at]};
      }
    }
    return d.with(chosen);
  }

  /// How much dearer than the middle the traits of a good make it.
  static double factor(Draft draft) {
    double factor = 1;
    for (int t = 0; t < draft.chosen().length; t++) {
      Trait trait = draft.type().traits().get(t);
      int value = draft.shared(t);
      if (value >= 0 && Math.abs(trait.step() - 1) > DEARER) {
        factor *= StrictMath.pow(trait.step(), value - (trait.values().size() - 1) / 2.0);
      }
    }
    return Math.clamp(factor, 0.3, 5.0);
  }

  private void resize(int length) {
    type = Arrays.copyOf(type, length);
    price = Arrays.copyOf(price, length);
    weight = Arrays.copyOf(weight, length);
    quality = Arrays.copyOf(quality, length);
    dearer = Arrays.copyOf(dearer, length);
  }

  void trim() {
    resize(Math.max(1, size));
  }

  int size() {
    return size;
  }

  int type(int c) {
    return type[c];
  }

  /// Usual price in cents.
  double price(int c) {
    return price[c];
  }

  /// Weight of demand, from 1, heavy-tailed.
  double weight(int c) {
    return weight[c];
  }

  /// How good it truly is, roughly standard normal.
  double quality(int c) {
    return quality[c];
  }

  /// Logarithm of how much dearer than the middle its traits make it.
  double dearer(int c) {
    return dearer[c];
  }
}
