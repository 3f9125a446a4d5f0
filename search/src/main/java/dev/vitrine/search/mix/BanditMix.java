package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Mixer;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.search.behaviour.KindRates;
import dev.vitrine.search.behaviour.KindRates.KindRate;
import dev.vitrine.signals.count.Hash;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A bandit for each query: for every slot it draws from what is known of how often each kind is
/// clicked for these words, and takes the next item of the kind that drew most (iMAB of Alibaba's
/// mixed streams, with a normal in place of the Gamma distribution). It learns which kinds are
/// clicked, not what they are worth; to measure others by. The same words draw the same throughout
/// a visit.
public final class BanditMix implements Mixer {
  /// Tries that outweigh a draw's spread where nothing is known of the words.
  private static final double PRIOR = 1;

  @Override
  public String name() {
    return "bandit";
  }

  @Override
  public int[] mix(Understood understood, View view, Candidates candidates) {
    int from = Math.min(understood.query().from(), candidates.size());
    int to = Math.min(from + understood.query().size(), candidates.size());
    if (!understood.query().ranked() || to == 0) {
      return new PlainMix().mix(understood, view, candidates);
    }
    Faces faces = Faces.of(view, candidates::slot, candidates.size());
    Map<ItemKind, KindRate> rates = KindRates.of(understood, view, candidates, faces);
    var kinds = new ByKind(candidates, faces);
    String visit = understood.query().occasion().who().session();
    long seed = Hash.of(Hash.of(understood.query().text()), Hash.of(visit));
    var random = new SplittableRandom(seed);
    int[] rows = new int[to];
    for (int slot = 0; slot < to; slot++) {
      rows[slot] = kinds.take(drawn(rates, kinds, random));
    }
    return Arrays.copyOfRange(rows, from, to);
  }

  private static ItemKind drawn(
      Map<ItemKind, KindRate> rates, ByKind kinds, RandomGenerator random) {
    ItemKind best = ItemKind.PRODUCT;
    double most = Double.NEGATIVE_INFINITY;
    for (var each : rates.entrySet()) {
      KindRate rate = each.getValue();
      double spread = Math.sqrt(rate.mean() / (rate.tries() + PRIOR));
      double draw = rate.mean() + spread * random.nextGaussian();
      if (draw > most && kinds.has(each.getKey())) {
        most = draw;
        best = each.getKey();
      }
    }
    return best;
  }
}
