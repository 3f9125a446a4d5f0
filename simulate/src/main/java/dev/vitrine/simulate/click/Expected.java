package dev.vitrine.simulate.click;

/// What is to be expected of a page, place by place. Filled by a {@link ClickModel}.
public final class Expected {
  private final double[] clicks;
  private final double[] orders;
  private int size;

  /// @param most cards on a page
  public Expected(int most) {
    clicks = new double[most];
    orders = new double[most];
  }

  void clear(int cards) {
    size = cards;
  }

  void put(int k, double click, double order) {
    clicks[k] = click;
    orders[k] = order;
  }

  /// The chance of a click at a place.
  public double clicks(int k) {
    return clicks[k];
  }

  /// The chance of an order at a place.
  public double orders(int k) {
    return orders[k];
  }

  /// Expected clicks of the page.
  public double clicks() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += clicks[k];
    }
    return sum;
  }

  /// Expected orders of the page.
  public double orders() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += orders[k];
    }
    return sum;
  }

  /// Expected cents that are paid.
  public double paid(Cards page) {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += orders[k] * page.worth(k);
    }
    return sum;
  }

  /// How probable it is that the card of a place is clicked and this ends well: with an order that
  /// is kept, or with having seen enough.
  public double satisfied(Cards page, int k) {
    return orders[k] * (1 - page.refund(k)) + (clicks[k] - orders[k]) * page.content(k);
  }

  /// Expected clicks that end well.
  public double satisfied(Cards page) {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += satisfied(page, k);
    }
    return sum;
  }

  /// Expected cents that are paid and not paid back.
  public double kept(Cards page) {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += orders[k] * page.worth(k) * (1 - page.refund(k));
    }
    return sum;
  }
}
