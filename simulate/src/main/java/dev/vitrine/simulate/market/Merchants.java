package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;
import java.util.Arrays;

/// The truth about sellers: how able and how honest each is, what it deals in, and when it comes
/// and goes. Seller 0 deals in everything, is honest and stays.
public final class Merchants {
  /// A day that is never reached.
  static final int NEVER = Short.MAX_VALUE;

  private static final int MOST_WEIGHT = 60;
  private static final int MOST_WEIGHT_OF_CHEATS = 25;

  /// Spread of what sellers can bear and of what they ask for, as of logarithms.
  private static final double SPREAD = 0.5;

  private final long seed;
  private final int opening;
  private final double perDay;
  private final float[] ability;
  private final float[] level;
  private final float[] weight;
  private final byte[] fraud;
  private final short[] entered;
  private final int[] departments;
  private final double[][] upTo;
  private final int[][] members;
  private final Fates fates;

  Merchants(SupplyConf conf, long seed, int departmentCount, int days) {
    this.seed = seed;
    opening = conf.sellers();
    perDay = opening * conf.newSellersPerDay();
    int size = Market.size("sellers", opening + (long) Math.ceil(perDay * days));
    ability = new float[size];
    level = new float[size];
    weight = new float[size];
    fraud = new byte[size];
    entered = new short[size];
    short[] left = new short[size];
    departments = new int[size];
    for (int n = 0; n < size; n++) {
      left[n] = draw(n, conf, Chance.dice(seed, Purpose.SELLER, n), departmentCount);
    }
    fates = new Fates(left);
    upTo = new double[departmentCount][];
    members = new int[departmentCount][];
    for (int d = 0; d < departmentCount; d++) {
      tabulate(d);
    }
  }

  /// The same sellers, with other fates.
  private Merchants(Merchants dice, Fates own) {
    seed = dice.seed;
    opening = dice.opening;
    perDay = dice.perDay;
    ability = dice.ability;
    level = dice.level;
    weight = dice.weight;
    fraud = dice.fraud;
    entered = dice.entered;
    departments = dice.departments;
    upTo = dice.upTo;
    members = dice.members;
    fates = own;
  }

  /// The same sellers, who leave when it is said so.
  Merchants under(Fates own) {
    return new Merchants(this, own);
  }

  /// When they leave, to be changed.
  Fates fates() {
    return fates.copy();
  }

  /// Draws a seller, and when it leaves.
  private short draw(int n, SupplyConf conf, Dice dice, int departmentCount) {
    double able = 0.4 + 1.1 * dice.normal();
    boolean cheats = dice.chance(conf.fraud()) && n > 0;
    ability[n] = (float) Chance.logistic(cheats ? able - 1 : able);
    level[n] = (float) (0.4 * conf.dispersion() * dice.normal());
    double size = StrictMath.pow(1 - dice.unit(), -1 / 1.15);
    weight[n] = (float) Math.min(size, cheats ? MOST_WEIGHT_OF_CHEATS : MOST_WEIGHT);
    int first = 1 << dice.below(4);
    int more = dice.below(16);
    int kinds = first | (more & dice.below(16));
    fraud[n] = cheats ? (byte) kinds : 0;
    int all = (1 << departmentCount) - 1;
    int some = 1 << dice.below(departmentCount);
    some |= 1 << dice.below(departmentCount);
    boolean general = n == 0 || (dice.chance(0.12) && !cheats);
    departments[n] = general ? all : some;
    entered[n] = (short) (n < opening ? 0 : 1 + (int) ((n - opening) / perDay));
    double leaving = conf.leavingSellersPerDay() * (cheats ? 3 : 1) * (1.6 - 1.2 * ability[n]);
    int stays = Chance.wait(leaving, dice.unit());
    return (short) (n == 0 ? NEVER : Math.min(NEVER, (long) entered[n] + stays));
  }

  private void tabulate(int department) {
    int[] found = new int[opening];
    double[] sums = new double[opening];
    int count = 0;
    double sum = 0;
    for (int n = 0; n < opening; n++) {
      if (dealsIn(n, department)) {
        sum += weight[n];
        found[count] = n;
        sums[count++] = sum;
      }
    }
    members[department] = Arrays.copyOf(found, count);
    upTo[department] = Arrays.copyOf(sums, count);
  }

  /// A seller of a department that is there on a day; new ones put up much.
  int pick(int department, int day, Dice dice) {
    int fresh = (int) Math.ceil(perDay * day);
    boolean young = dice.chance(0.25);
    for (int attempt = 0; attempt < 12; attempt++) {
      int n =
          young && fresh > 0 && attempt < 6
              ? opening + dice.below(fresh)
              : known(department, dice.unit());
      if (n < entered.length && dealsIn(n, department) && there(n, day)) {
        return n;
      }
    }
    return 0;
  }

  private int known(int department, double unit) {
    double[] sums = upTo[department];
    int found = Arrays.binarySearch(sums, unit * sums[sums.length - 1]);
    return members[department][Math.min(sums.length - 1, found < 0 ? -found - 1 : found + 1)];
  }

  /// Whether it sells goods of a department.
  public boolean dealsIn(int seller, int department) {
    return (departments[seller] >> department & 1) != 0;
  }

  /// Every seller that exists within the days of the market.
  public int size() {
    return ability.length;
  }

  public static String id(int seller) {
    return "s" + seller;
  }

  /// How well it packs, sends and answers, 0 to 1.
  public double ability(int seller) {
    return ability[seller];
  }

  /// Logarithm of how dear it is compared with others.
  double level(int seller) {
    return level[seller];
  }

  public boolean fraudulent(int seller) {
    return fraud[seller] != 0;
  }

  /// Whether it cheats in this way.
  public boolean does(int seller, Fraud kind) {
    return kind.in(fraud[seller]);
  }

  int kinds(int seller) {
    return fraud[seller];
  }

  /// The day on which it comes, 0 when it was there at the opening.
  public int entered(int seller) {
    return entered[seller];
  }

  /// The first day on which it is gone.
  public int left(int seller) {
    return fates.left(seller);
  }

  /// Whether it comes at all; all do, unless they follow profit.
  public boolean comes(int seller) {
    return entered(seller) < left(seller);
  }

  /// For how many times as long as others it bears to earn nothing: about 1.
  public double patience(int seller) {
    return StrictMath.exp(SPREAD * Chance.bell(seed, Purpose.RESERVES, seller, 0));
  }

  /// How much a listing has to earn, for what it costs, that it comes: about 1.
  public double demands(int seller) {
    return StrictMath.exp(SPREAD * Chance.bell(seed, Purpose.DEMANDING, seller, 0));
  }

  public boolean there(int seller, int day) {
    return entered(seller) <= day && day < left(seller);
  }
}
