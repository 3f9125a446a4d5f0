package dev.vitrine.learn.value;

import java.util.Arrays;

/// How likely a place is looked at, by position, as a share of the first one's chance: what remains
/// of the clicks of places once what stands there is accounted for. A click needs both, a look and
/// an attractive card (position-based model; Richardson, Dominowska and Ragno, 2007).
///
/// @param chances by position less one, never rising; positions beyond have the last one
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Looking(double[] chances) {
  /// Positions that are told apart.
  static final int DEEPEST = 50;

  private static final double LEAST = 0.01;

  /// Every place is looked at.
  public static Looking always() {
    double[] chances = new double[DEEPEST];
    Arrays.fill(chances, 1);
    return new Looking(chances);
  }

  /// Chances that fall with the square root of the position: where to begin when nothing is known.
  static Looking falling() {
    double[] chances = new double[DEEPEST];
    Arrays.setAll(chances, k -> 1 / Math.sqrt(k + 1.0));
    return new Looking(chances);
  }

  /// The chance of a position, counted from 1.
  public double at(int position) {
    return chances[Math.clamp(position, 1, chances.length) - 1];
  }

  /// What the chances are once it is known how attractive the cards were (the maximisation step of
  /// Wang and others, 2018): the share of cards of a position that were clicked, or were looked at
  /// and left. Never rising, by pooling neighbours that would (Ayer and others, 1955).
  ///
  /// @param positions of cards
  /// @param clicked which were clicked
  /// @param attraction the chance of each to be clicked once it is looked at
  Looking next(int[] positions, boolean[] clicked, double[] attraction) {
    double[] looked = new double[chances.length];
    double[] all = new double[chances.length];
    for (int card = 0; card < positions.length; card++) {
      int k = Math.clamp(positions[card], 1, chances.length) - 1;
      double unseen = chances[k] * (1 - attraction[card]) / (1 - chances[k] * attraction[card]);
      looked[k] += clicked[card] ? 1 : unseen;
      all[k]++;
    }
    double[] next = pooled(looked, all);
    double first = next[0];
    Arrays.setAll(next, k -> Math.clamp(next[k] / first, LEAST, 1));
    return new Looking(next);
  }

  /// Further in the direction from other chances to these, on a log scale.
  ///
  /// @param stride 1 for these as they are
  Looking beyond(Looking before, double stride) {
    double[] next = new double[chances.length];
    double least = 1;
    for (int k = 0; k < next.length; k++) {
      double moved = before.chances[k] * Math.pow(chances[k] / before.chances[k], stride);
      least = Math.min(least, Math.clamp(moved, LEAST, 1));
      next[k] = least;
    }
    return new Looking(next);
  }

  /// Shares that never rise; where there is nothing, the one before.
  private static double[] pooled(double[] looked, double[] all) {
    double[] over = new double[looked.length];
    double[] under = new double[looked.length];
    int[] width = new int[looked.length];
    int blocks = 0;
    for (int k = 0; k < looked.length; k++) {
      over[blocks] = looked[k];
      under[blocks] = all[k];
      width[blocks++] = 1;
      while (blocks > 1 && rises(over, under, blocks - 1)) {
        blocks--;
        over[blocks - 1] += over[blocks];
        under[blocks - 1] += under[blocks];
        width[blocks - 1] += width[blocks];
      }
    }
    double[] shares = new double[looked.length];
    int at = 0;
    for (int block = 0; block < blocks; block++) {
      double share = under[block] > 0 ? over[block] / under[block] : 1;
      Arrays.fill(shares, at, at + width[block], Math.max(LEAST, share));
      at += width[block];
    }
    return shares;
  }

  private static boolean rises(double[] over, double[] under, int block) {
    return under[block] == 0 || over[block] * under[block - 1] >= over[block - 1] * under[block];
  }
}
