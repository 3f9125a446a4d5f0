package dev.vitrine.simulate.market;

/// When each seller is gone: as the dice have it, or before that in the market of one shop, where
/// it gave up or never came. For one thread.
public final class Fates {
  private final short[] left;

  /// @param left for each seller the first day on which it is gone
  Fates(short[] left) {
    this.left = left.clone();
  }

  /// The same, to go on in another way from here.
  Fates copy() {
    return new Fates(left);
  }

  /// A seller is gone from a day on, unless it is gone before. Who leaves on the day on which it
  /// would come, never comes.
  public void leaves(int seller, int day) {
    left[seller] = (short) Math.min(left[seller], day);
  }

  /// The first day on which a seller is gone.
  int left(int seller) {
    return left[seller];
  }
}
