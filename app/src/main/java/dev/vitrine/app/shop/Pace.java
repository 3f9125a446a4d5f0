package dev.vitrine.app.shop;

import dev.vitrine.learn.guard.Moments;

/// How long pages take, in milliseconds. Safe for use by many threads.
final class Pace {
  private static final double MILLIS = 1e-6;

  /// A page that took longer counts as this, so that one that hung does not hide all others.
  private static final double LONGEST = 10_000;

  private int pages;
  private double mean;
  private double squares;

  /// Takes a page.
  synchronized void took(long nanos) {
    double millis = Math.min(nanos * MILLIS, LONGEST);
    pages++;
    double distance = millis - mean;
    mean += distance / pages;
    squares += distance * (millis - mean);
  }

  synchronized Moments moments() {
    return Moments.of(pages, mean, squares);
  }
}
