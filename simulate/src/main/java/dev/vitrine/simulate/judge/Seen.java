package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Label;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Reels;
import dev.vitrine.simulate.market.Rooms;
import dev.vitrine.simulate.shopper.Shopper;
import java.util.function.IntToDoubleFunction;

/// What can be guessed at best from what a shop sees: the truth about each good, regressed on what
/// its {@link Label} says over all goods of the market, without any noise in the truth. Of videos
/// and lives only their links and turns are known, otherwise what is true of them on average.
/// Tastes are unknown.
final class Seen implements Knowledge {
  private static final int TARGETS = 4;
  private static final int INPUTS = 19;

  /// So many ratings tell as much of a good as everything else.
  private static final double TELLING = 4;

  private static final double USUAL_STARS = 4;
  private static final double YEAR = 365;
  private static final double FULL_AGE = 400;
  private static final double COOLING = 240;

  private final Market market;
  private final Goods goods;
  private final Reels reels;
  private final Rooms rooms;
  private final float[][] guesses;
  private final double shown;
  private final double skill;
  private final double appeal;
  private final double presence;

  /// @param truth what the guesses are fitted to
  Seen(Market market, Knowledge truth) {
    this.market = market;
    this.goods = market.goods();
    this.reels = market.reels();
    this.rooms = market.rooms();
    this.guesses = guesses(truth);
    this.shown = Math.clamp(mean(reels.size(), this::right), 0, 1);
    this.skill = mean(reels.size(), reels::skill);
    this.appeal = mean(reels.size(), reels::appeal);
    this.presence = mean(rooms.size(), rooms::skill);
  }

  private float[][] guesses(Knowledge truth) {
    var fit = new LeastSquares(INPUTS, TARGETS);
    double[] x = new double[INPUTS];
    double[] y = new double[TARGETS];
    for (int i = 0; i < goods.size(); i++) {
      y[0] = truth.quality(i);
      y[1] = truth.delivery(i);
      y[2] = truth.charm(i);
      int day = goods.entered(i);
      y[3] = StrictMath.log((double) goods.price(i, day) / goods.shown(i, day));
      inputs(market.label(i), x);
      fit.add(x, y);
    }
    double[][] weights = fit.solve();
    float[][] found = new float[TARGETS][goods.size()];
    for (int i = 0; i < goods.size(); i++) {
      inputs(market.label(i), x);
      for (int t = 0; t < TARGETS; t++) {
        double sum = 0;
        for (int k = 0; k < INPUTS; k++) {
          sum += weights[t][k] * x[k];
        }
        found[t][i] = (float) sum;
      }
    }
    return found;
  }

  /// What a label says, as inputs: ratings count for as much as there are of them, the price for
  /// the rest.
  private static void inputs(Label label, double[] x) {
    double rated = label.ratings() / (label.ratings() + TELLING);
    double seller = label.sellerRatings() / (label.sellerRatings() + TELLING);
    double old = label.days() > 0 ? 1 : 0;
    double pace = Math.min(1, (label.days() + 1) / FULL_AGE);
    double sold = StrictMath.log1p((double) label.sold());
    double stars = rated * (label.stars() - USUAL_STARS);
    x[0] = 1;
    x[1] = label.dearness();
    x[2] = label.brand();
    x[3] = rated;
    x[4] = stars;
    x[5] = rated * label.dearness();
    x[6] = rated * label.brand();
    x[7] = sold;
    x[8] = old * StrictMath.log(pace);
    x[9] = StrictMath.log1p((double) label.ratings());
    x[10] = seller;
    x[11] = seller * (label.sellerStars() - USUAL_STARS);
    x[12] = label.struck() ? 1 : 0;
    x[13] = label.struck() ? Math.min(0, label.dearness() - label.brand()) : 0;
    x[14] = Math.min(0, label.dearness() - label.brand());
    x[15] = old;
    x[16] = label.days() / YEAR;
    x[17] = stars * Math.abs(stars);
    x[18] = label.dearness() * label.dearness();
  }

  private double right(int video) {
    int[] linked = reels.linked(video);
    double right = 0;
    for (int listing : linked) {
      right += reels.shows(video, goods.cluster(listing), goods) ? 1 : 0;
    }
    return linked.length == 0 ? 0 : right / linked.length;
  }

  private static double mean(int count, IntToDoubleFunction of) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += of.applyAsDouble(i);
    }
    return count == 0 ? 0.5 : sum / count;
  }

  @Override
  public Draft draft(int listing) {
    return market.stated(listing);
  }

  @Override
  public double quality(int listing) {
    return Math.clamp(guesses[0][listing], 0, 1);
  }

  @Override
  public double delivery(int listing) {
    return Math.clamp(guesses[1][listing], 0, 1);
  }

  @Override
  public double charm(int listing) {
    return guesses[2][listing];
  }

  @Override
  public double price(int listing, int day) {
    return goods.shown(listing, day) * StrictMath.exp(Math.max(0, guesses[3][listing]));
  }

  @Override
  public double liking(Shopper shopper, int listing) {
    return 0;
  }

  @Override
  public int[] shows(int video) {
    return reels.linked(video);
  }

  @Override
  public double shown() {
    return shown;
  }

  @Override
  public double skill(int video) {
    return skill;
  }

  @Override
  public double appeal(int video) {
    return appeal;
  }

  @Override
  public double presence(int live) {
    return presence;
  }

  @Override
  public double heat(int live, int since) {
    double fading = StrictMath.exp(-(since - rooms.turn(live, rooms.place(live, since))) / COOLING);
    double warm = Math.min(1, 0.5 + since / 1200.0);
    return Math.min(1, warm * (0.15 + 0.3 * presence + 0.275 * fading));
  }
}
