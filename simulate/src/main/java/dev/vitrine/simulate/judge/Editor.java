package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.shopper.Visit;

/// Grades items as a careful person would who is told what a shopper is after: by how well they fit
/// it, whatever they cost, how good they are and how they look. For one thread.
public final class Editor {
  /// The grade of what is just what is needed; others are 2, 1, and 0 for what has nothing to do
  /// with it.
  public static final int HIGHEST = 3;

  private static final double EXACT = 0.95;
  private static final double CLOSE = 0.5;
  private static final double KIN = 0.1;

  private final Truth truth;
  private final Odds odds = new Odds();

  /// @param truth how well items fit
  public Editor(Truth truth) {
    this.truth = truth;
  }

  /// The grade of a card for a visit: 3 from a fit of 0.95, 2 from 0.5, 1 from 0.1.
  public int grade(Visit visit, int card) {
    truth.card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
    return grade(odds.relevance);
  }

  static int grade(double fit) {
    return fit >= EXACT ? HIGHEST : fit >= CLOSE ? 2 : fit >= KIN ? 1 : 0;
  }
}
