package dev.vitrine.simulate.market;

import java.util.Arrays;
import java.util.BitSet;

/// Which listings are cheap for what they are: those in the lowest tenth of what is left of the
/// price, within a type, once quality and traits have explained their part (a hedonic regression
/// over the listings of the opening).
final class GoodPrices {
  private static final double SHARE = 0.1;
  private static final int FEWEST = 8;

  private final Clusters clusters;
  private final Listings listings;
  private final BitSet good;

  private GoodPrices(Clusters clusters, Listings listings) {
    this.clusters = clusters;
    this.listings = listings;
    good = new BitSet(listings.size());
  }

  static GoodPrices of(Clusters clusters, Listings listings, Groups byType, int types) {
    var prices = new GoodPrices(clusters, listings);
    for (int type = 0; type < types; type++) {
      prices.mark(byType.of(type));
    }
    return prices;
  }

  boolean good(int listing) {
    return good.get(listing);
  }

  private void mark(int[] members) {
    int fitted = 0;
    while (fitted < members.length && members[fitted] < listings.opening()) {
      fitted++;
    }
    if (fitted == 0) {
      return;
    }
    double[] line = fitted < FEWEST ? mean(members, fitted) : fit(members, fitted);
    double[] left = new double[fitted];
    for (int i = 0; i < fitted; i++) {
      left[i] = residual(members[i], line);
    }
    Arrays.sort(left);
    double limit = left[Math.max(0, (int) Math.ceil(SHARE * fitted) - 1)];
    for (int listing : members) {
      good.set(listing, residual(listing, line) <= limit);
    }
  }

  private double residual(int listing, double[] line) {
    return y(listing)
        - line[0]
        - line[1] * listings.quality(listing)
        - line[2] * clusters.dearer(listings.cluster(listing));
  }

  private double y(int listing) {
    return StrictMath.log(listings.price(listing));
  }

  private double[] mean(int[] members, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += y(members[i]);
    }
    return new double[] {sum / count, 0, 0};
  }

  /// Least squares on a constant, quality and the logarithm of what traits add.
  private double[] fit(int[] members, int count) {
    double[][] a = new double[3][4];
    double[] x = {1, 0, 0};
    for (int i = 0; i < count; i++) {
      x[1] = listings.quality(members[i]);
      x[2] = clusters.dearer(listings.cluster(members[i]));
      double y = y(members[i]);
      for (int r = 0; r < 3; r++) {
        for (int c = 0; c < 3; c++) {
          a[r][c] += x[r] * x[c];
        }
        a[r][3] += x[r] * y;
      }
    }
    for (int r = 0; r < 3; r++) {
      a[r][r] += 1e-6 * count;
    }
    return solve(a);
  }

  /// Gauss-Jordan; the ridge keeps the pivots positive.
  private static double[] solve(double[][] a) {
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        double times = r == p ? 0 : a[r][p] / a[p][p];
        for (int c = p; c < 4; c++) {
          a[r][c] -= times * a[p][c];
        }
      }
    }
    return new double[] {a[0][3] / a[0][0], a[1][3] / a[1][1], a[2][3] / a[2][2]};
  }
}
