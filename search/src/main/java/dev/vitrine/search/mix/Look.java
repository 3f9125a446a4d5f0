package dev.vitrine.search.mix;

/// How likely a slot is looked at, in terms of the first one.
public interface Look {
  /// Falls off slowly: 1 / (slot + 1)^0.8.
  Look USUAL = slot -> Math.pow(slot + 1, -0.8);

  /// How likely one slot is looked at.
  ///
  /// @param slot counted from 0, from the top of the first page
  double at(int slot);

  /// That of the first slots.
  default double[] first(int slots) {
    double[] all = new double[slots];
    for (int slot = 0; slot < slots; slot++) {
      all[slot] = at(slot);
    }
    return all;
  }
}
