package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Lists;
import dev.vitrine.signals.count.Span;

/// Of what the items are listed that were counted most lately.
public enum Listing {
  /// The words of a query: what was clicked, put into a cart and bought for them.
  WORDS(24, Span.MONTH, 0.045),
  /// An item: what the same shoppers turned to.
  TOGETHER(24, Span.MONTH, 0.05),
  /// An item: what is bought with it.
  BOUGHT(16, Span.MONTH, 0.018),
  /// A deepest category: of which others something is bought with what is of it.
  BOUGHT_OF(16, Span.MONTH, 0.002),
  /// A catalogue, or a category of it: what is turned to these days.
  TRENDING(64, Span.DAY, 0.01),
  /// A seller, a creator, a brand or a category: what of it is turned to most.
  WANTED(24, Span.MONTH, 0.03);

  private final int width;
  private final Span span;
  private final double share;

  Listing(int width, Span span, double share) {
    this.width = width;
    this.span = span;
    this.share = share;
  }

  /// Empty lists.
  ///
  /// @param memory of everything that is remembered, in bytes
  Lists lists(long memory) {
    return Lists.of(width, span, (long) (memory * share));
  }
}
