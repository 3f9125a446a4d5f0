package dev.vitrine.kernel.suggest;

/// What a suggestion leads to.
public enum SuggestionKind {
  /// Words to search for.
  QUERY,
  /// A category of the catalogue.
  CATEGORY,
  BRAND,
  SELLER,
  CREATOR,
  /// One item: a product, a video or a live.
  ITEM,
  /// One live that is on air.
  LIVE;

  /// Whether a suggestion of this kind is one item, which it carries.
  public boolean oneItem() {
    return this == ITEM || this == LIVE;
  }
}
