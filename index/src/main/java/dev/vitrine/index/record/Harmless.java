package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.kernel.query.Attributes;
import java.math.BigDecimal;
import java.util.List;

/// Values that every document with a place for them can take, so that the document need not be read
/// to know that it stays valid. Says no when in doubt: then the whole document is looked at.
final class Harmless {
  /// Digits before the point that no limit and no currency is exceeded with.
  private static final int DIGITS = 12;

  private Harmless() {}

  /// @param known values that the item has taken before
  static boolean all(List<InPlaceValue> fresh, List<InPlaceValue> known) {
    for (InPlaceValue value : fresh) {
      if (!one(value, known)) {
        return false;
      }
    }
    return true;
  }

  private static boolean one(InPlaceValue value, List<InPlaceValue> known) {
    return switch (value.attribute()) {
      case Attributes.PRICE, Attributes.RATING -> amount(value.value());
      case Attributes.STOCK -> value.value().equals("uncounted") || count(value.value());
      case Attributes.RATING_COUNT -> count(value.value());
      // A counter that is new to the item may be one attribute too many.
      default -> known.stream().anyMatch(old -> old.attribute().equals(value.attribute()));
    };
  }

  private static boolean amount(String text) {
    var number = new BigDecimal(text);
    return number.signum() >= 0 && number.precision() - number.scale() <= DIGITS;
  }

  private static boolean count(String text) {
    return text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
