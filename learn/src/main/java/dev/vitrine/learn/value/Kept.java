package dev.vitrine.learn.value;

import dev.vitrine.learn.evaluate.Estimate;
import java.util.Arrays;
import java.util.SplittableRandom;

/// How much of something is kept, page by page.
final class Kept {
  private static final int ROUNDS = 1_000;

  private final double[] all;
  private final double[] kept;

  /// @param pages how many there are
  Kept(int pages) {
    this.all = new double[pages];
    this.kept = new double[pages];
  }

  void add(int page, double much, boolean stays) {
    all[page] += much;
    kept[page] += stays ? much : 0;
  }

  /// The share of all pages; not-a-number where there was nothing to keep.
  double share() {
    double of = Arrays.stream(all).sum();
    return of > 0 ? Arrays.stream(kept).sum() / of : Double.NaN;
  }

  /// The share with its 95 % interval, pages drawn anew.
  Estimate estimate(long seed) {
    var random = new SplittableRandom(seed);
    double[] shares = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double of = 0;
      double sum = 0;
      for (int draw = 0; draw < all.length; draw++) {
        int page = random.nextInt(all.length);
        of += all[page];
        sum += kept[page];
      }
      shares[round] = of > 0 ? sum / of : Double.NaN;
    }
    Arrays.sort(shares);
    return new Estimate(
        share(),
        shares[(int) Math.round(0.025 * (ROUNDS - 1))],
        shares[(int) Math.round(0.975 * (ROUNDS - 1))],
        (int) Arrays.stream(all).filter(one -> one > 0).count());
  }
}
