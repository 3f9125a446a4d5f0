package dev.vitrine.simulate.shopper;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.catalogue.ProductType;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.world.DemandConf;
import java.util.Arrays;
import java.util.List;

/// Draws what shoppers come for. Kinds are in demand in other shares than they are sold, and some
/// needs are for values that nobody may sell, so that supply has gaps.
public final class Needs {
  private static final long DEMAND = 111;
  private static final double AT_HOME = 0.75;
  private static final int TRIES = 64;

  private final Market market;
  private final Goods goods;
  private final DemandConf conf;
  private final List<ProductType> types;
  private final double[] upTo;
  private final int[] department;
  private final double[][] famous;

  public Needs(Market market, long seed, DemandConf conf) {
    this.market = market;
    this.goods = market.goods();
    this.conf = conf;
    this.types = market.assortment().types();
    this.upTo = new double[types.size()];
    List<String> roots = types.stream().map(ProductType::department).distinct().toList();
    this.department = types.stream().mapToInt(t -> roots.indexOf(t.department())).toArray();
    this.famous = new double[types.size()][];
    Arrays.setAll(famous, this::line);
    double sum = 0;
    for (int t = 0; t < upTo.length; t++) {
      var dice = new Dice(seed, DEMAND, t);
      sum += types.get(t).weight() * StrictMath.exp(conf.skew() * dice.normal());
      upTo[t] = sum;
    }
  }

  /// How many roots the category tree has.
  public int departments() {
    return Arrays.stream(department).max().orElse(0) + 1;
  }

  /// What a shopper comes for on a day.
  public Need need(Shopper shopper, int day, Dice dice) {
    int type = type(shopper, day, dice);
    int[] sold = goods.ofType(type);
    boolean gap = sold.length == 0 || dice.chance(conf.gaps());
    return gap
        ? missing(type, shopper, dice)
        : like(goods.draft(sold[wanted(type, day, dice)]), type, shopper, dice);
  }

  /// What a shopper comes for who saw a good: one like it.
  public Need like(int listing, Shopper shopper, Dice dice) {
    return like(goods.draft(listing), goods.type(listing), shopper, dice);
  }

  /// The place of a good among those of its kind, the more likely the more it is in demand.
  private int wanted(int type, int day, Dice dice) {
    double[] line = famous[type];
    int[] sold = goods.ofType(type);
    int place = 0;
    for (int i = 0; i < TRIES; i++) {
      int at = Arrays.binarySearch(line, dice.unit() * line[line.length - 1]);
      place = Math.min(line.length - 1, at < 0 ? -at - 1 : at + 1);
      if (goods.forSale(sold[place], day)) {
        return place;
      }
    }
    return place;
  }

  private double[] line(int type) {
    int[] sold = goods.ofType(type);
    double[] line = new double[sold.length];
    double sum = 0;
    for (int i = 0; i < line.length; i++) {
      sum += StrictMath.pow(goods.popularity(sold[i]), conf.fame());
      line[i] = sum;
    }
    return line;
  }

  private int type(Shopper shopper, int day, Dice dice) {
    boolean home = dice.chance(AT_HOME);
    int[] departments = shopper.departments();
    double most = dice.unit();
    int liked = departments[(int) (departments.length * most * dice.unit())];
    int type = 0;
    for (int i = 0; i < TRIES; i++) {
      int at = Arrays.binarySearch(upTo, dice.unit() * upTo[upTo.length - 1]);
      type = Math.min(types.size() - 1, at < 0 ? -at - 1 : at + 1);
      boolean fits = !home || department[type] == liked || i >= TRIES / 2;
      if (fits && dice.unit() * 2 < market.season(type, day)) {
        return type;
      }
    }
    return type;
  }

  /// A need that a good on sale was drawn for: some of its facts matter, the others do not.
  private Need like(Draft good, int type, Shopper shopper, Dice dice) {
    int[] wanted = none(type);
    double kind = dice.unit();
    int traits = kind < 0.4 ? 0 : kind < 0.8 ? 1 : 2;
    for (int i = 0; i < traits && wanted.length > 0; i++) {
      int t = dice.below(wanted.length);
      int[] chosen = good.chosen()[t];
      wanted[t] = chosen.length == 0 ? -1 : chosen[dice.below(chosen.length)];
    }
    String brand = dice.chance(0.2) ? good.brand().name() : "";
    String model = brand.isEmpty() || dice.chance(0.75) ? "" : good.model();
    double usual = good.price() / (brand.isEmpty() ? good.brand().factor() : 1);
    return new Need(type, wanted, brand, model, shopper.language(), budget(usual, shopper, dice));
  }

  /// A need for any values, whether they are sold or not.
  private Need missing(int type, Shopper shopper, Dice dice) {
    int[] wanted = none(type);
    for (int i = 0; i < 2 && wanted.length > 0; i++) {
      int t = dice.below(wanted.length);
      wanted[t] = dice.below(types.get(type).traits().get(t).values().size());
    }
    double usual = types.get(type).price() * 100;
    return new Need(type, wanted, "", "", shopper.language(), budget(usual, shopper, dice));
  }

  private int[] none(int type) {
    int[] wanted = new int[types.get(type).traits().size()];
    Arrays.fill(wanted, -1);
    return wanted;
  }

  private static double budget(double usual, Shopper shopper, Dice dice) {
    return usual * shopper.purse() * StrictMath.exp(0.2 * dice.normal());
  }
}
