package dev.vitrine.kernel.item;

/// Someone whom items refer to: a seller or a creator.
public sealed interface Party permits Seller, Creator {
  /// The id that offers, videos and lives carry.
  String id();

  /// The name shown.
  String name();
}
