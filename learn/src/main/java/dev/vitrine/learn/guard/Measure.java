package dev.vitrine.learn.guard;

/// What two versions are compared by, each a number for every page.
public enum Measure {
  /// Cards that were clicked.
  CLICKS("clicks", true, 0),
  /// Cards that were bought.
  PURCHASES("purchases", true, 0),
  /// Money of what was bought and kept, in the smallest units of the currency.
  VALUE("value", true, 0),
  /// Pages without any item.
  EMPTY("empty", false, 0.01),
  /// Cards that were bought and came back or were complained of.
  RETURNS("returns", false, 0),
  /// Milliseconds until the page was there.
  LATENCY("latency", false, 5);

  private final String key;
  private final boolean more;
  private final double slack;

  Measure(String key, boolean more, double slack) {
    this.key = key;
    this.more = more;
    this.slack = slack;
  }

  /// Its name in keys and for people.
  public String key() {
    return key;
  }

  /// Whether more is better.
  boolean more() {
    return more;
  }

  /// What is tolerated in any case, in its own units.
  double slack() {
    return slack;
  }
}
