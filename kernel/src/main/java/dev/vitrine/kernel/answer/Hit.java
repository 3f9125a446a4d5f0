package dev.vitrine.kernel.answer;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.shop.Document;

/// One item on the page.
///
/// @param document the item as it is recorded, with what changed in place since
/// @param kind of item
/// @param rank 0-based, over all pages
/// @param cells of a grid that its card takes, 1 unless the shop has larger cards
/// @param score the last stage's score; higher is better
/// @param why the score told in its parts, {@link Reasons#NONE} unless asked for
public record Hit(
    Document document, ItemKind kind, int rank, int cells, double score, Reasons why) {
  /// A product whose card is as large as most.
  public Hit(Document document, int rank, double score, Reasons why) {
    this(document, ItemKind.PRODUCT, rank, 1, score, why);
  }
}
