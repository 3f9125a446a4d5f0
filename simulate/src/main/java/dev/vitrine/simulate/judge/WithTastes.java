package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.shopper.Shopper;

/// What one knows of goods, videos and lives, and another of tastes.
///
/// @param known of goods, videos and lives
/// @param tastes how much shoppers like the brands of goods
record WithTastes(Knowledge known, Tastes tastes) implements Knowledge {
  /// Of which nothing is known.
  static final Tastes OF_ANYONE = (shopper, listing) -> 0;

  /// How much a shopper likes the brand of a good, 0 on average.
  @FunctionalInterface
  interface Tastes {
    double liking(Shopper shopper, int listing);
  }

  @Override
  public Draft draft(int listing) {
    return known.draft(listing);
  }

  @Override
  public double quality(int listing) {
    return known.quality(listing);
  }

  @Override
  public double delivery(int listing) {
    return known.delivery(listing);
  }

  @Override
  public double charm(int listing) {
    return known.charm(listing);
  }

  @Override
  public double price(int listing, int day) {
    return known.price(listing, day);
  }

  @Override
  public double liking(Shopper shopper, int listing) {
    return tastes.liking(shopper, listing);
  }

  @Override
  public int[] shows(int video) {
    return known.shows(video);
  }

  @Override
  public double shown() {
    return known.shown();
  }

  @Override
  public double skill(int video) {
    return known.skill(video);
  }

  @Override
  public double appeal(int video) {
    return known.appeal(video);
  }

  @Override
  public double presence(int live) {
    return known.presence(live);
  }

  @Override
  public double heat(int live, int since) {
    return known.heat(live, since);
  }
}
