package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Moment;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is remembered of one shopper: the last items that they turned to, the last ones they
/// bought, and, decayed by half in thirty days, how much they turned to which categories, brands,
/// sellers and prices. A copy for who reads, changed by the store alone.
public final class Profile {
  /// Deeds of a shopper that outweigh not knowing them by half.
  private static final double DOUBT = 3;

  private static final int MOST_NAMES = 64;
  private static final int MOST_BOUGHT = 32;

  private long[] names = {};
  private long[] bought = {};

  /// The categories of what was bought.
  private long[] boughtOf = {};

  private double[] bands = {};
  private History history = new History();
  private Likings leaves = new Likings();
  private Likings brands = new Likings();
  private Likings sellers = new Likings();
  private double total;

  Profile() {}

  /// That of nobody in particular, of whom nothing is known.
  public static Profile unknown() {
    return new Profile();
  }

  /// Notes a name under which something of it was done; whether there was room for it. What is done
  /// under further names is not remembered, so that all can be erased by name.
  boolean named(long name) {
    if (name == 0 || has(name)) {
      return true;
    }
    if (names.length >= MOST_NAMES) {
      return false;
    }
    names = Arrays.copyOf(names, names.length + 1);
    names[names.length - 1] = name;
    return true;
  }

  /// Whether something of it was done under a name.
  boolean has(long name) {
    return contains(names, name);
  }

  private static boolean contains(long[] values, long wanted) {
    for (long value : values) {
      if (value == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Remembers that the shopper turned to an item.
  ///
  /// @param strength how much that says
  /// @param variant the number that stands for the one that was chosen, 0 when it is not known
  void turned(Facts facts, double strength, long session, long variant, Moment moment) {
    double weight = strength * moment.weight();
    history.add(facts, session, variant);
    leaves.add(facts.leaf(), weight);
    brands.add(facts.brand(), weight);
    sellers.add(facts.seller(), weight);
    total += weight;
    if (facts.band() >= 0) {
      bands = bands.length == 0 ? new double[Facts.BANDS] : bands;
      bands[facts.band()] += weight;
    }
  }

  /// Remembers that the shopper bought an item.
  void bought(long item, long leaf) {
    if (boughtBefore(item)) {
      return;
    }
    bought = with(bought, item);
    boughtOf = with(boughtOf, leaf);
  }

  private static long[] with(long[] values, long last) {
    int skip = values.length == MOST_BOUGHT ? 1 : 0;
    long[] more = Arrays.copyOfRange(values, skip, values.length + 1);
    more[more.length - 1] = last;
    return more;
  }

  /// Takes over what is remembered of somebody who is the same, the latest of it last; whether
  /// there was room for the names under which it was done.
  boolean take(Profile other) {
    long[] more = Arrays.stream(other.names).filter(name -> !has(name)).toArray();
    if (names.length + more.length > MOST_NAMES) {
      return false;
    }
    for (long name : more) {
      named(name);
    }
    for (int i = 0; i < other.bought.length; i++) {
      bought(other.bought[i], other.boughtOf[i]);
    }
    history.addAll(other.history);
    leaves.addAll(other.leaves);
    brands.addAll(other.brands);
    sellers.addAll(other.sellers);
    total += other.total;
    if (other.bands.length > 0) {
      bands = bands.length == 0 ? new double[Facts.BANDS] : bands;
      Arrays.setAll(bands, band -> bands[band] + other.bands[band]);
    }
    return true;
  }

  /// The last items that the shopper bought, the newest first.
  ///
  /// @param many how many at most
  List<Bought> lastBought(int many) {
    var last = new ArrayList<Bought>();
    for (int i = bought.length - 1; i >= 0 && last.size() < many; i--) {
      last.add(new Bought(bought[i], boughtOf[i]));
    }
    return last;
  }

  /// The share of all that the shopper turned to that is of a category, pulled towards 0 while
  /// little is known; 0 to 1.
  public double leaf(long leaf, Moment moment) {
    return share(leaves.of(leaf), moment);
  }

  /// The same of a brand.
  public double brand(long brand, Moment moment) {
    return share(brands.of(brand), moment);
  }

  /// The same of a seller.
  public double seller(long seller, Moment moment) {
    return share(sellers.of(seller), moment);
  }

  /// The same of a band of prices, where neighbouring bands count by half.
  public double band(int band, Moment moment) {
    if (band < 0 || bands.length == 0) {
      return 0;
    }
    double beside =
        (band > 0 ? bands[band - 1] : 0) + (band + 1 < bands.length ? bands[band + 1] : 0);
    return share(bands[band] + beside / 2, moment);
  }

  /// The same of a band of prices alone.
  public double bandAlone(int band, Moment moment) {
    return band < 0 || bands.length == 0 ? 0 : share(bands[band], moment);
  }

  private double share(double strength, Moment moment) {
    double now = moment.worth();
    return strength * now / (total * now + DOUBT);
  }

  /// How many of the last items are of a category.
  public int lastOfLeaf(long leaf, int last) {
    return history.count(History.LEAF, leaf, last);
  }

  /// The same of a brand.
  public int lastOfBrand(long brand, int last) {
    return history.count(History.BRAND, brand, last);
  }

  /// The same of a seller.
  public int lastOfSeller(long seller, int last) {
    return history.count(History.SELLER, seller, last);
  }

  /// How many of the last items of a visit are of a category.
  public int lastOfLeaf(long leaf, int last, long session) {
    return history.count(History.LEAF, leaf, last, session);
  }

  /// The last items that the shopper turned to, the newest first, each once.
  ///
  /// @param many how many at most
  public long[] last(int many) {
    return history.last(many);
  }

  /// The last items that the shopper turned to.
  public History history() {
    return history;
  }

  /// How many items are remembered.
  public int remembered() {
    return history.size();
  }

  /// Whether an item is among the last that the shopper turned to.
  public boolean openedBefore(long item) {
    return history.count(History.ITEM, item, History.MOST) > 0;
  }

  /// Whether an item is among the last that the shopper bought.
  public boolean boughtBefore(long item) {
    return contains(bought, item);
  }

  Profile copy() {
    var copy = new Profile();
    copy.names = names.clone();
    copy.bought = bought.clone();
    copy.boughtOf = boughtOf.clone();
    copy.bands = bands.clone();
    copy.history = history.copy();
    copy.leaves = leaves.copy();
    copy.brands = brands.copy();
    copy.sellers = sellers.copy();
    copy.total = total;
    return copy;
  }

  long bytes() {
    long arrays = 48 + 8L * (names.length + 2 * bought.length + bands.length);
    return 72 + arrays + history.bytes() + leaves.bytes() + brands.bytes() + sellers.bytes();
  }

  void save(DataOutput out) throws IOException {
    longs(out, names);
    longs(out, bought);
    longs(out, boughtOf);
    out.writeByte(bands.length);
    for (double band : bands) {
      out.writeDouble(band);
    }
    out.writeDouble(total);
    history.save(out);
    leaves.save(out);
    brands.save(out);
    sellers.save(out);
  }

  private static void longs(DataOutput out, long[] values) throws IOException {
    out.writeByte(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  static Profile load(DataInput in) throws IOException {
    var profile = new Profile();
    profile.names = longs(in);
    profile.bought = longs(in);
    profile.boughtOf = longs(in);
    profile.bands = new double[in.readUnsignedByte()];
    for (int band = 0; band < profile.bands.length; band++) {
      profile.bands[band] = in.readDouble();
    }
    profile.total = in.readDouble();
    profile.history = History.load(in);
    profile.leaves = Likings.load(in);
    profile.brands = Likings.load(in);
    profile.sellers = Likings.load(in);
    return profile;
  }

  private static long[] longs(DataInput in) throws IOException {
    var values = new long[in.readUnsignedByte()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return values;
  }
}
