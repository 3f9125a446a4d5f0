package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import java.util.Arrays;

/// The ranked candidates that are mixed, as columns. The order they come in is meant: whoever moved
/// a card up, be it the shop or a draw, had a reason. So a card is worth at least what any behind
/// it in its tier is worth, and is of no worse a tier than any behind it.
public final class Cards {
  static final int SELLER = 0;
  static final int BRAND = 1;
  static final int CREATOR = 2;
  static final int MAKERS = 3;
  static final int PRODUCT = 0;
  static final int VIDEO = 1;
  static final int LIVE = 2;
  static final int KINDS = 3;

  final int size;
  final double[] value;
  final int[] tier;
  final byte[] kind;
  final boolean[] onAir;
  final boolean[] fresh;
  final boolean[] pinned;

  /// How often prices double from 1; not-a-number for none.
  final double[] doublings;

  /// Numbers from 0 of the products that cards sell; cards of the same product are one group.
  final int[] group;

  /// How many cards a group has.
  final int[] groupSize;

  /// Seller, brand and creator, by numbers from 0; -1 for none.
  final int[][] makers;

  /// What is known of candidates, before it is made ready.
  ///
  /// @param value worth, in money where the last stage says so
  /// @param tier 0 for the best
  /// @param kind number of the kind
  /// @param onAir lives that are on air
  /// @param product stands for the product that is sold, below 0 for none
  /// @param makers what stands for seller, brand and creator, 0 for none
  /// @param price not-a-number for none
  /// @param fresh released lately
  /// @param pinned stays where it is
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Columns(
      double[] value,
      int[] tier,
      byte[] kind,
      boolean[] onAir,
      long[] product,
      long[][] makers,
      double[] price,
      boolean[] fresh,
      boolean[] pinned) {}

  /// Makes columns ready.
  public Cards(Columns columns) {
    size = columns.value().length;
    kind = columns.kind();
    onAir = columns.onAir();
    fresh = columns.fresh();
    pinned = columns.pinned();
    doublings = new double[size];
    for (int card = 0; card < size; card++) {
      doublings[card] =
          columns.price()[card] > 0 ? Math.log(columns.price()[card]) / Math.log(2) : Double.NaN;
    }
    tier = columns.tier().clone();
    value = columns.value().clone();
    long[] products = columns.product().clone();
    for (int card = 0; card < size; card++) {
      products[card] = products[card] < 0 ? -1 - card : products[card];
    }
    group = numbered(products, Long.MIN_VALUE);
    groupSize = new int[size];
    for (int of : group) {
      groupSize[of]++;
    }
    makers = new int[MAKERS][];
    for (int maker = 0; maker < MAKERS; maker++) {
      makers[maker] = numbered(columns.makers()[maker], 0);
    }
    meant();
  }

  /// Lets the order be meant: pinned cards apart.
  private void meant() {
    double lowest = 0;
    for (int card = 0; card < size; card++) {
      value[card] = Double.isFinite(value[card]) ? value[card] : 0;
      lowest = Math.min(lowest, value[card]);
    }
    double most = 0;
    int best = Integer.MAX_VALUE;
    for (int card = size - 1; card >= 0; card--) {
      value[card] -= lowest;
      if (!pinned[card]) {
        most = tier[card] < best ? 0 : most;
        best = Math.min(best, tier[card]);
        most = Math.max(most, value[card]);
        tier[card] = best;
        value[card] = most;
      }
    }
  }

  /// Numbers from 0 for what is the same.
  private static int[] numbered(long[] keys, long none) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    int different = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[different - 1]) {
        sorted[different++] = sorted[i];
      }
    }
    int[] numbers = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numbers[i] = keys[i] == none ? -1 : Arrays.binarySearch(sorted, 0, different, keys[i]);
    }
    return numbers;
  }

  /// The number that stands for a kind.
  public static int number(ItemKind kind) {
    return switch (kind) {
      case PRODUCT -> PRODUCT;
      case VIDEO -> VIDEO;
      case LIVE -> LIVE;
    };
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// What a card is worth by itself.
  public double value(int card) {
    return value[card];
  }

  /// Whether some card is of a kind.
  boolean has(ItemKind of) {
    byte wanted = (byte) number(of);
    for (int card = 0; card < size; card++) {
      if (kind[card] == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Whether some product is sold by more than one card.
  boolean repeats() {
    return Arrays.stream(groupSize).anyMatch(cards -> cards > 1);
  }

  /// Whether no rule tells two cards apart.
  boolean alike(int one, int other) {
    return kind[one] == kind[other]
        && tier[one] == tier[other]
        && fresh[one] == fresh[other]
        && groupSize[group[one]] == 1
        && groupSize[group[other]] == 1
        && makers[SELLER][one] == makers[SELLER][other]
        && makers[BRAND][one] == makers[BRAND][other]
        && makers[CREATOR][one] == makers[CREATOR][other];
  }
}
