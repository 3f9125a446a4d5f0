package dev.vitrine.search.intent;

import java.util.Locale;
import java.util.Optional;

/// What a shopper may want. A query may have several.
public enum Intent {
  PRODUCT,
  VIDEO,
  LIVE,
  /// A seller's own place.
  SHOP,
  CREATOR,
  /// Something for less.
  DEAL,
  /// An order of one's own: where it is, what it was.
  ORDER,
  /// Help after buying: returns, refunds, repairs, warranty.
  AFTER_SALES;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /// Its name in JSON, in word lists and in the trace.
  public String key() {
    return key;
  }

  /// The one with a name.
  public static Optional<Intent> of(String key) {
    for (Intent intent : values()) {
      if (intent.key.equals(key)) {
        return Optional.of(intent);
      }
    }
    return Optional.empty();
  }
}
