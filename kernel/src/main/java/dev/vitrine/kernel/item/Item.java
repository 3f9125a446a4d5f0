package dev.vitrine.kernel.item;

/// What can be shown in an answer: a product, a short video or a live stream.
public sealed interface Item permits Product, Video, Live {
  /// The item's id, unique within its catalogue over all kinds; 1 to 512 characters.
  String id();

  /// What every kind of item has: its words, categories, attributes and pictures.
  Listing listing();

  /// The word for this kind in JSON, filters and cards.
  ItemKind kind();
}
