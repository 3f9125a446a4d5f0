package dev.vitrine.app.shop;

import dev.vitrine.signals.review.Rating;
import java.util.List;

/// The ratings that queries see, held in memory: cheaper to ask than the record, and a moment
/// behind it.
interface ShownRatings {
  /// The ratings of items, in their order; none where an item has none or is not there. A count
  /// that is not written may be told as 0.
  List<Rating> of(String catalogue, List<String> items);

  /// Whether a write can be seen in them.
  boolean visible(String catalogue, long write);
}
