package dev.vitrine.simulate.click;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.world.ReadingConf;
import java.util.Arrays;

/// Places are looked at as in {@link PositionModel}, but what stands high is also clicked because
/// it stands high (trust bias, Agarwal and others, 2019), and a card is seen against its
/// neighbours: a dearer one before it helps, the same good further up hurts.
public final class TrustModel implements ClickModel {
  private static final int DEEPEST = 100;

  private final ReadingConf conf;
  private final double[] blind = new double[DEEPEST];

  TrustModel(ReadingConf conf) {
    this.conf = conf;
    Arrays.setAll(blind, k -> conf.trust() * StrictMath.pow(k + 1.0, -conf.trustDecay()));
  }

  @Override
  public double click(Cards page, int k) {
    double alone = page.attraction(k);
    if (k > 0 && page.shown(k) > 0 && page.shown(k - 1) > 0) {
      double dearer = StrictMath.log(page.shown(k - 1) / page.shown(k));
      double odds =
          alone / (1 - alone) * StrictMath.exp(conf.contrast() * Math.clamp(dearer, -2, 2));
      alone = odds / (1 + odds);
    }
    if (seen(page, k)) {
      alone *= conf.twin();
    }
    return alone + (1 - alone) * blind[Math.min(k, DEEPEST - 1)];
  }

  private static boolean seen(Cards page, int k) {
    for (int i = 0; i < k && page.twin(k) >= 0; i++) {
      if (page.twin(i) == page.twin(k)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public double onward(Cards page, int k, double looking, double click, double patience) {
    return PositionModel.looking(k + 1, conf.decay(), patience);
  }

  @Override
  public boolean independent() {
    return false;
  }

  @Override
  public void draw(Cards page, double patience, Dice dice, Deeds out) {
    out.clear(page.size());
    for (int k = 0; k < page.size(); k++) {
      boolean look = dice.chance(PositionModel.looking(k, conf.decay(), patience));
      boolean click = dice.chance(click(page, k));
      boolean buy = dice.chance(page.buying(k));
      boolean content = dice.chance(page.content(k));
      if (look) {
        out.look(k);
        Deed.of(k, click, buy, content, out);
      }
    }
  }
}
