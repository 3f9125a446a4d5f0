package dev.vitrine.signals.store;

/// How often each deed was done to one item in one event. Used again and again, by one thread.
final class Doings {
  final double[] amounts = new double[Deed.values().length];
  long touched;

  /// Nothing was done yet.
  Doings clear() {
    touched = 0;
    return this;
  }

  /// Notes a deed; an amount of 0 is nothing.
  Doings add(Deed deed, double amount) {
    if (amount != 0) {
      amounts[deed.number()] = amount;
      touched |= deed.bit();
    }
    return this;
  }
}
