package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// Who lists which good from when to when, at which first price: drawn one listing after the other,
/// each from those before it, so that a longer market begins like a shorter one.
final class Listings {
  private static final double CHEATED = 0.85;

  private final int opening;
  private final int[] cluster;
  private final int[] seller;
  private final int[] before;
  private final float[] price;
  private final float[] quality;
  private final float[] appeal;
  private final short[] entered;
  private final short[] left;
  private final byte[] fraud;
  private final int[] firstOf;

  private final SupplyConf conf;
  private final long seed;
  private final Clusters clusters;
  private final Merchants sellers;
  private final Departments departments;

  Listings(
      SupplyConf conf,
      long seed,
      Departments departments,
      Clusters clusters,
      Merchants sellers,
      int[] firstOf) {
    this.conf = conf;
    this.seed = seed;
    this.clusters = clusters;
    this.sellers = sellers;
    this.firstOf = firstOf;
    this.departments = departments;
    opening = firstOf[1];
    int size = firstOf[firstOf.length - 1];
    cluster = new int[size];
    seller = new int[size];
    before = new int[size];
    price = new float[size];
    quality = new float[size];
    appeal = new float[size];
    entered = new short[size];
    left = new short[size];
    fraud = new byte[size];
    draw();
  }

  /// The first listing of each day, and behind the last day the number of all.
  static int[] firstOf(SupplyConf conf, long seed, int products, int days) {
    int[] first = new int[days + 2];
    first[1] = products;
    for (int day = 1; day <= days; day++) {
      double some = 0.7 + 0.6 * Chance.unit(seed, Purpose.COUNT, day, 0);
      long fresh = Math.round(products * conf.newItemsPerDay() * some);
      first[day + 1] = Market.size("listings", first[day] + fresh);
    }
    return first;
  }

  private void draw() {
    int[] last = new int[cluster.length];
    int day = 0;
    for (int i = 0; i < cluster.length; i++) {
      while (i >= firstOf[day + 1]) {
        day++;
      }
      Dice dice = Chance.dice(seed, Purpose.LISTING, i);
      int c = choose(dice);
      before[i] = last[c] - 1;
      last[c] = i + 1;
      cluster[i] = c;
      seller[i] = seller(i, day, dice);
      entered[i] = (short) day;
      int ends = Chance.wait(conf.endedItemsPerDay(), dice.unit());
      left[i] = (short) Math.min(sellers.left(seller[i]), (long) day + ends);
      truth(i, dice);
    }
    clusters.trim();
  }

  /// A new good, or one that somebody sells already, rather one that is wanted.
  private int choose(Dice dice) {
    int there = clusters.size();
    if (dice.unit() * conf.sellersPerCluster() < 1 || there == 0) {
      return clusters.add();
    }
    int one = dice.below(there);
    int other = dice.below(there);
    return clusters.weight(one) >= clusters.weight(other) ? one : other;
  }

  private int seller(int i, int day, Dice dice) {
    int where = departments.ofType(clusters.type(cluster[i]));
    int found = sellers.pick(where, day, dice);
    for (int again = 0; again < 4 && sells(found, before[i]); again++) {
      found = sellers.pick(where, day, dice);
    }
    return found;
  }

  private boolean sells(int who, int listing) {
    for (int i = listing; i >= 0; i = before[i]) {
      if (seller[i] == who) {
        return true;
      }
    }
    return false;
  }

  private void truth(int i, Dice dice) {
    int who = seller[i];
    int kinds = dice.chance(CHEATED) ? sellers.kinds(who) : 0;
    fraud[i] = (byte) kinds;
    double own = Math.sqrt(1 - 0.4 * 0.4) * conf.dispersion() * dice.normal();
    price[i] = (float) (clusters.price(cluster[i]) * StrictMath.exp(sellers.level(who) + own));
    double good = clusters.quality(cluster[i]) + 0.8 * (sellers.ability(who) - 0.6);
    good += 0.25 * dice.normal() - (Fraud.COUNTERFEIT.in(kinds) ? 1.6 : 0);
    quality[i] = (float) Chance.logistic(0.6 + 1.1 * good);
    double looks = 0.35 * good + 0.94 * dice.normal() + (Fraud.STUFFING.in(kinds) ? 0.8 : 0);
    appeal[i] = (float) StrictMath.exp(0.35 * looks - 0.06);
  }

  int size() {
    return cluster.length;
  }

  int opening() {
    return opening;
  }

  /// The first listing that enters on a day, 1 or later; those of the day end where the next
  /// begins.
  int firstOf(int day) {
    return firstOf[Math.min(day, firstOf.length - 1)];
  }

  int cluster(int i) {
    return cluster[i];
  }

  int seller(int i) {
    return seller[i];
  }

  double price(int i) {
    return price[i];
  }

  double quality(int i) {
    return quality[i];
  }

  double appeal(int i) {
    return appeal[i];
  }

  int entered(int i) {
    return entered[i];
  }

  int left(int i) {
    return left[i];
  }

  int fraud(int i) {
    return fraud[i];
  }
}
