package dev.vitrine.kernel.beside;

import dev.vitrine.kernel.shop.Document;

/// An item that belongs beside another.
///
/// @param document the item as it is recorded, with what changed in place since
/// @param score above 0, at most 1; the best of an answer that much speaks for is near 1
/// @param reason what speaks most for it
public record Companion(Document document, double score, Reason reason) {}
