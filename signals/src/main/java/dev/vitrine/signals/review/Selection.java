package dev.vitrine.signals.review;

/// Which reviews of a catalogue are asked for.
///
/// @param item those of this item, of all when it is empty
/// @param stars those of so many, of any when it is 0
/// @param worded those with words only
/// @param said those whose words hold these letters, whatever their case; any when it is empty
/// @param shown whether hidden ones are meant
/// @param sort in which order
/// @param from how many are left out before
/// @param size how many at most
public record Selection(
    String item,
    int stars,
    boolean worded,
    String said,
    Shown shown,
    Sort sort,
    int from,
    int size) {
  /// Whether it is what shoppers ask for: what is shown of one item, whatever its words.
  boolean ofShoppers() {
    return shown == Shown.SHOWN && !item.isEmpty() && said.isEmpty();
  }

  /// Whether hidden reviews are meant.
  public enum Shown {
    /// Those that are shown.
    SHOWN,
    /// Those that are hidden.
    HIDDEN,
    /// Both.
    ALL
  }

  /// The order of reviews; of those alike the latest is first.
  public enum Sort {
    /// The latest first.
    LATEST,
    /// Those of the most stars first.
    BEST,
    /// Those of the fewest stars first.
    WORST
  }
}
