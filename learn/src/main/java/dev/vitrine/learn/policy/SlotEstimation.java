package dev.vitrine.learn.policy;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.policy.SlotEstimates.OfGain;
import dev.vitrine.learn.policy.SlotEstimates.OfKind;
import dev.vitrine.learn.policy.SlotEstimates.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// The estimating of drawn slots, once all pages are there. What an option brings is what was said
/// of it, put right where it was shown by how far off that was, over how likely it was to be shown
/// (doubly robust; Dudík and others, 2011). How much of what is said comes true is told by the
/// other half of the shoppers.
final class SlotEstimation {
  private static final int HALVES = 2;

  private final List<SlotFacts> pages;
  private final PolicyOptions options;
  private final Resampling resampling;
  private final Map<Gain, double[]> brought = new EnumMap<>(Gain.class);
  private final Map<Gain, double[]> scales = new EnumMap<>(Gain.class);

  SlotEstimation(List<SlotFacts> pages, OffPolicy.Deeds deeds, PolicyOptions options) {
    this.pages = pages;
    this.options = options;
    long[] who = pages.stream().mapToLong(SlotFacts::who).toArray();
    this.resampling = new Resampling(who, options.rounds(), options.seed());
    for (Gain gain : Gain.values()) {
      double[] each = pages.stream().mapToDouble(page -> page.brought(gain, deeds)).toArray();
      brought.put(gain, each);
      scales.put(gain, scales(each));
    }
  }

  /// What was brought over what was said, of each half of the shoppers.
  private double[] scales(double[] each) {
    double[] sums = new double[HALVES];
    double[] said = new double[HALVES];
    for (int i = 0; i < each.length; i++) {
      int half = half(pages.get(i));
      sums[half] += each[i];
      said[half] += pages.get(i).said(pages.get(i).drawn().taken());
    }
    double[] scales = new double[HALVES];
    Arrays.setAll(scales, half -> said[half] > 0 ? sums[half] / said[half] : 0);
    return scales;
  }

  private static int half(SlotFacts page) {
    return (int) (page.who() >>> 17 & 1);
  }

  Told estimates() {
    var gains = new ArrayList<OfGain>();
    for (Gain gain : Gain.values()) {
      double[] mixed = values(gain, _ -> 0);
      gains.add(new OfGain(gain, resampling.mean(mixed), resampling.mean(of(brought, gain))));
    }
    var kinds = new ArrayList<OfKind>();
    for (ItemKind kind : ItemKind.values()) {
      of(kind).ifPresent(kinds::add);
    }
    KindFactors best = best(_ -> true);
    return new Told(pages.size(), resampling.shoppers(), gains, kinds, best.byKind(), more());
  }

  private static double[] of(Map<Gain, double[]> all, Gain gain) {
    return all.getOrDefault(gain, new double[0]);
  }

  /// What each page would have brought by an option.
  private double[] values(Gain gain, ToIntFunction<SlotFacts> option) {
    double[] values = new double[pages.size()];
    Arrays.setAll(values, i -> value(gain, i, option.applyAsInt(pages.get(i))));
    return values;
  }

  private double value(Gain gain, int at, int option) {
    SlotFacts page = pages.get(at);
    double guess = of(scales, gain)[1 - half(page)] * page.said(option);
    boolean shown = page.drawn().taken() == option;
    double weight = Math.min(options.cap(), 1 / page.propensity(option));
    return guess + (shown ? weight * (of(brought, gain)[at] - guess) : 0);
  }

  /// What cards of a kind in the slot bring, where the page that is worth most has another one.
  private Optional<OfKind> of(ItemKind kind) {
    int[] option = pages.stream().mapToInt(page -> option(page, kind)).toArray();
    int[] some = IntStream.range(0, option.length).filter(i -> option[i] > 0).toArray();
    if (some.length < options.fewest()) {
      return Optional.empty();
    }
    long[] who = Arrays.stream(some).mapToLong(i -> pages.get(i).who()).toArray();
    var drawn = new Resampling(who, options.rounds(), options.seed());
    double said =
        Arrays.stream(some)
            .mapToDouble(i -> pages.get(i).said(option[i]) - pages.get(i).said(0))
            .average()
            .orElse(0);
    return Optional.of(
        new OfKind(
            kind,
            some.length,
            said,
            drawn.mean(differences(Gain.CLICKS, some, option)),
            drawn.mean(differences(Gain.NET_VALUE, some, option))));
  }

  private double[] differences(Gain gain, int[] some, int[] option) {
    return Arrays.stream(some)
        .mapToDouble(i -> value(gain, i, option[i]) - value(gain, i, 0))
        .toArray();
  }

  private static int option(SlotFacts page, ItemKind kind) {
    for (int option = 1; option < page.drawn().options().size(); option++) {
      if (page.drawn().options().get(option).kind().equals(kind.word())) {
        return option;
      }
    }
    return 0;
  }

  private interface Which {
    boolean of(SlotFacts page);
  }

  /// The factors that bring the most net value on some pages; of equal ones those that change
  /// least.
  private KindFactors best(Which which) {
    KindFactors best = KindFactors.NONE;
    double most = 0;
    for (KindFactors factors : KindFactors.all()) {
      double more = 0;
      for (int i = 0; i < pages.size(); i++) {
        SlotFacts page = pages.get(i);
        int option = page.best(factors);
        if (option != 0 && which.of(page)) {
          more += value(Gain.NET_VALUE, i, option) - value(Gain.NET_VALUE, i, 0);
        }
      }
      if (more > most) {
        best = factors;
        most = more;
      }
    }
    return best;
  }

  /// What pages chosen by factors that the other half of the shoppers told bring more.
  private Figure more() {
    KindFactors[] others = new KindFactors[HALVES];
    Arrays.setAll(others, half -> best(page -> half(page) != half));
    double[] chosen = values(Gain.NET_VALUE, page -> page.best(others[half(page)]));
    double[] mixed = values(Gain.NET_VALUE, _ -> 0);
    Arrays.setAll(chosen, i -> chosen[i] - mixed[i]);
    return resampling.mean(chosen);
  }
}
