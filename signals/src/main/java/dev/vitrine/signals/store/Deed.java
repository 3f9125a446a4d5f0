package dev.vitrine.signals.store;

/// Something that is counted of events.
public enum Deed {
  /// It was shown.
  SHOWN(1),
  /// Clicks that items get at such positions, where it was shown.
  EXPECTED(1),
  CLICKED(5),
  /// Its own page was opened.
  VIEWED(2),
  /// It was put into a cart.
  CARTED(20),
  BOUGHT(50),
  /// It was sent back or paid back, once an order.
  CAME_BACK(50),
  COMPLAINED(50),
  PLAYED(2),
  /// It was watched for three seconds.
  HOOKED(5),
  /// It was watched to its end.
  COMPLETED(10),
  /// Seconds that were watched.
  WATCHED(0.1),
  /// Seconds that there were to watch.
  WATCHABLE(0),
  REVIEWED(20),
  /// Stars of reviews.
  STARS(0),
  /// How often the price of what was clicked doubles from 1.
  DOUBLINGS(0),
  /// Clicks on what has a price.
  PRICED(0);

  private final double worth;

  Deed(double worth) {
    this.worth = worth;
  }

  /// How much one weighs when it is decided what is forgotten.
  double worth() {
    return worth;
  }

  long bit() {
    return 1L << number();
  }

  /// Its number, from 0; numbers of snapshots, which are not read where the values differ.
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }
}
