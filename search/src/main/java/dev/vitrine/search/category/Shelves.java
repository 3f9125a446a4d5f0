package dev.vitrine.search.category;

import java.util.Optional;

/// What a shop's items tell of where and what the things are that queries name.
///
/// @param categories tells categories apart; empty where the shop has none, or never trained
/// @param kinds tells products, videos and lives apart; empty where the shop has one kind
public record Shelves(Optional<CategoryModel> categories, Optional<CategoryModel> kinds) {
  /// Nothing was learnt.
  public static final Shelves NONE = new Shelves(Optional.empty(), Optional.empty());
}
