package dev.vitrine.search.behaviour;

import dev.vitrine.search.View;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Who is behind some rows: their sellers, brands and creators, by numbers that stand for names; 0
/// for what is not known.
public final class Makers {
  private final Keys keys;

  private Makers(Keys keys) {
    this.keys = keys;
  }

  /// Those of the items in some slots.
  ///
  /// @param slot of each row
  public static Makers of(View view, IntUnaryOperator slot, int rows) {
    int[] slots = IntStream.range(0, rows).map(slot).toArray();
    return new Makers(
        view.behaviour()
            .known()
            .map(known -> known.keys().keys(slots, view.items()))
            .orElseGet(() -> read(view, slots)));
  }

  private static Keys read(View view, int[] slots) {
    Keys keys = Keys.of(slots.length);
    for (int row = 0; row < slots.length; row++) {
      Behind behind = Behind.of(view.items(), slots[row]);
      keys.sellers()[row] = behind.seller();
      keys.brands()[row] = behind.brand();
      keys.creators()[row] = behind.creator();
    }
    return keys;
  }

  /// The sellers, by row.
  public long[] sellers() {
    return keys.sellers();
  }

  /// The brands, by row.
  public long[] brands() {
    return keys.brands();
  }

  /// The creators, by row.
  public long[] creators() {
    return keys.creators();
  }
}
