package dev.vitrine.learn.policy;

import java.util.Arrays;
import java.util.List;

/// What makes a guess of a card that is looked at one of a card in its place: how much was brought
/// there, as a share of what was guessed. Each half of the shoppers is told by the other half, so
/// that nothing is measured on itself.
final class PlaceFactors {
  private static final int HALVES = 2;

  /// By half and place.
  private final double[][] factors;

  private PlaceFactors(double[][] factors) {
    this.factors = factors;
  }

  /// How many of the clicks that were guessed there were, by place.
  static PlaceFactors of(List<PageFacts> pages, double[][] clicks, int places) {
    double[][] brought = new double[HALVES][places];
    double[][] guessed = new double[HALVES][places];
    for (int i = 0; i < clicks.length; i++) {
      PageFacts page = pages.get(i);
      for (int k = 0; k < clicks[i].length; k++) {
        brought[other(page)][k] += clicks[i][k];
        guessed[other(page)][k] += page.guessed()[Gain.CLICKS.place()][k];
      }
    }
    return new PlaceFactors(over(brought, guessed));
  }

  /// The same for another gain: too rare to be told by place, it is as much more or less than
  /// guessed at every place.
  PlaceFactors scaled(List<PageFacts> pages, double[][] brought, Gain gain) {
    double[][] sums = new double[HALVES][1];
    double[][] guessed = new double[HALVES][1];
    for (int i = 0; i < brought.length; i++) {
      PageFacts page = pages.get(i);
      for (int k = 0; k < brought[i].length; k++) {
        sums[other(page)][0] += brought[i][k];
        guessed[other(page)][0] += factor(page, k) * page.guessed()[gain.place()][k];
      }
    }
    double[][] scales = over(sums, guessed);
    double[][] scaled = new double[HALVES][];
    Arrays.setAll(scaled, h -> Arrays.stream(factors[h]).map(f -> f * scales[h][0]).toArray());
    return new PlaceFactors(scaled);
  }

  /// What a guess of a page's place is multiplied by.
  double factor(PageFacts page, int place) {
    return factors[half(page)][place];
  }

  private static int half(PageFacts page) {
    return (int) (page.who() >>> 17 & 1);
  }

  private static int other(PageFacts page) {
    return 1 - half(page);
  }

  private static double[][] over(double[][] brought, double[][] guessed) {
    double[][] shares = new double[brought.length][];
    for (int h = 0; h < shares.length; h++) {
      double[] of = brought[h];
      double[] in = guessed[h];
      shares[h] = new double[of.length];
      Arrays.setAll(shares[h], k -> in[k] > 0 ? of[k] / in[k] : 0);
    }
    return shares;
  }
}
