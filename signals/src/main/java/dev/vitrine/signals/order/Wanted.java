package dev.vitrine.signals.order;

/// Some pieces of a good that a shopper wants to order. It says no price: the shop knows that.
///
/// @param item id of the product
/// @param variant id of the variant, empty for the first one that is there
/// @param offer id of the offer, empty for the cheapest one that is there
/// @param quantity pieces
/// @param query id of the search that led to it, empty when none did
/// @param via id of the video or live that led to it, empty when none did
public record Wanted(
    String item, String variant, String offer, int quantity, String query, String via) {}
