package dev.vitrine.kernel.answer;

import dev.vitrine.kernel.shop.Document;

/// One item on the page.
///
/// @param document the item as it is recorded, with what changed in place since
/// @param rank 0-based, over all pages
/// @param score the last stage's score; higher is better
/// @param why the score told in its parts, {@link Reasons#NONE} unless asked for
public record Hit(Document document, int rank, double score, Reasons why) {}
