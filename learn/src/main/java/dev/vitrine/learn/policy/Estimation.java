package dev.vitrine.learn.policy;

import dev.vitrine.learn.policy.Estimates.OfGain;
import dev.vitrine.learn.policy.Estimates.Three;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The estimating, once all pages are there. Every estimate is the mean of a value of each page, so
/// that all are resampled alike and differences are paired.
final class Estimation {
  private final List<OffPolicy.Named> rankings;
  private final List<PageFacts> pages;
  private final OffPolicy.Deeds deeds;
  private final PolicyOptions options;
  private final Resampling resampling;

  Estimation(
      List<OffPolicy.Named> rankings,
      List<PageFacts> pages,
      OffPolicy.Deeds deeds,
      PolicyOptions options) {
    this.rankings = rankings;
    this.pages = pages;
    this.deeds = deeds;
    this.options = options;
    long[] who = pages.stream().mapToLong(PageFacts::who).toArray();
    this.resampling = new Resampling(who, options.rounds(), options.seed());
  }

  Estimates estimates() {
    if (pages.size() < options.fewest()) {
      return new Estimates.Refused(
          String.format(
              Locale.ROOT,
              "%,d explored pages are kept, and %d are needed (explore.share)",
              pages.size(),
              options.fewest()));
    }
    var supports = new ArrayList<Support>();
    for (int r = 0; r < rankings.size(); r++) {
      supports.add(Support.of(rankings.get(r).name(), r, pages, options));
    }
    Support least = supports.stream().min(Comparator.comparingInt(Support::places)).orElseThrow();
    return least.places() == 0
        ? new Estimates.Refused(least.why())
        : told(least.places(), supports);
  }

  private Estimates told(int places, List<Support> supports) {
    var told = new ArrayList<Estimates.Ranking>();
    for (int r = 0; r < rankings.size(); r++) {
      double effective = supports.get(r).effective()[places - 1];
      told.add(new Estimates.Ranking(rankings.get(r).name(), effective, capped(r, places)));
    }
    double[][] clicks = brought(Gain.CLICKS, places);
    var factors = PlaceFactors.of(pages, clicks, places);
    var gains = new ArrayList<OfGain>();
    for (Gain gain : Gain.values()) {
      double[][] brought = gain == Gain.CLICKS ? clicks : brought(gain, places);
      gains.add(of(gain, brought, factors.scaled(pages, brought, gain)));
    }
    return new Estimates.Told(
        pages.size(), resampling.shoppers(), places, options.cap(), told, gains);
  }

  /// What each place of each page brought.
  private double[][] brought(Gain gain, int places) {
    double[][] brought = new double[pages.size()][];
    for (int i = 0; i < brought.length; i++) {
      PageFacts page = pages.get(i);
      brought[i] = new double[Math.min(places, page.places())];
      Arrays.setAll(
          brought[i], k -> gain.of(deeds.of(page.search(), page.items()[k]), page.prices()[k]));
    }
    return brought;
  }

  private double capped(int ranking, int places) {
    long cards = 0;
    long capped = 0;
    for (PageFacts page : pages) {
      for (int k = 0; k < Math.min(places, page.places()); k++) {
        cards++;
        capped += page.weights()[ranking][k] > options.cap() ? 1 : 0;
      }
    }
    return (double) capped / Math.max(1, cards);
  }

  private OfGain of(Gain gain, double[][] brought, PlaceFactors factors) {
    double[] served = Arrays.stream(brought).mapToDouble(b -> Arrays.stream(b).sum()).toArray();
    var values = new ArrayList<Values>();
    for (int r = 0; r < rankings.size(); r++) {
      values.add(values(r, gain, brought, factors));
    }
    Optional<Three> difference =
        values.size() < 2
            ? Optional.empty()
            : Optional.of(three(values.getFirst().less(values.get(1))));
    return new OfGain(
        gain, resampling.mean(served), values.stream().map(this::three).toList(), difference);
  }

  /// A value of each page for each kind of estimate.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Values(double[] weighted, double[] normalised, double[] robust) {
    Values less(Values other) {
      return new Values(
          less(weighted, other.weighted),
          less(normalised, other.normalised),
          less(robust, other.robust));
    }

    private static double[] less(double[] a, double[] b) {
      double[] difference = new double[a.length];
      Arrays.setAll(difference, i -> a[i] - b[i]);
      return difference;
    }
  }

  private Three three(Values values) {
    return new Three(
        resampling.mean(values.weighted()),
        resampling.mean(values.normalised()),
        resampling.mean(values.robust()));
  }

  private Values values(int ranking, Gain gain, double[][] brought, PlaceFactors factors) {
    int n = pages.size();
    var values = new Values(new double[n], new double[n], new double[n]);
    var shares = Shares.of(ranking, pages, brought, options.cap());
    for (int i = 0; i < n; i++) {
      PageFacts page = pages.get(i);
      for (int k = 0; k < brought[i].length; k++) {
        double weight = Math.min(options.cap(), page.weights()[ranking][k]);
        double factor = factors.factor(page, k);
        double hoped = factor * page.expected()[ranking][gain.place()][k];
        double guessed = factor * page.guessed()[gain.place()][k];
        values.weighted()[i] += weight * brought[i][k];
        values.normalised()[i] += shares.value(k, weight, brought[i][k]);
        values.robust()[i] += hoped + weight * (brought[i][k] - guessed);
      }
    }
    return values;
  }

  /// What places bring as a share of their weights.
  ///
  /// @param means of the weights, by place
  /// @param shares by place
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Shares(double[] means, double[] shares) {
    static Shares of(int ranking, List<PageFacts> pages, double[][] brought, double cap) {
      int places = Arrays.stream(brought).mapToInt(b -> b.length).max().orElse(0);
      double[] weights = new double[places];
      double[] sums = new double[places];
      int[] many = new int[places];
      for (int i = 0; i < brought.length; i++) {
        for (int k = 0; k < brought[i].length; k++) {
          double weight = Math.min(cap, pages.get(i).weights()[ranking][k]);
          weights[k] += weight;
          sums[k] += weight * brought[i][k];
          many[k]++;
        }
      }
      double[] shares = new double[places];
      Arrays.setAll(shares, k -> weights[k] == 0 ? 0 : sums[k] / weights[k]);
      Arrays.setAll(weights, k -> weights[k] / Math.max(1, many[k]));
      return new Shares(weights, shares);
    }

    /// What a card adds: the mean of it is the share, and it varies as the share does to the first
    /// order.
    double value(int place, double weight, double brought) {
      double off = brought - shares[place];
      return shares[place] + (means[place] == 0 ? 0 : weight * off / means[place]);
    }
  }
}
