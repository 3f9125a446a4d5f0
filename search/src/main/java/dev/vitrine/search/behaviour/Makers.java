package dev.vitrine.search.behaviour;

import dev.vitrine.search.View;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

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
    Keys keys = Keys.of(rows);
    Optional<ItemKeys> known = view.behaviour().known().map(Behaviour.Known::keys);
    for (int row = 0; row < rows; row++) {
      int at = slot.applyAsInt(row);
      if (known.isPresent()) {
        known.get().fill(at, view.items(), keys, row);
      } else {
        Behind behind = Behind.of(view.items(), at);
        keys.sellers()[row] = behind.seller();
        keys.brands()[row] = behind.brand();
        keys.creators()[row] = behind.creator();
      }
    }
    return new Makers(keys);
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
