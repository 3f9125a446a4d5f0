package dev.vitrine.signals.order;

/// One thing that happened to an order.
///
/// @param what it was
/// @param at when, in milliseconds since 1970
/// @param line which line of the order, −1 for the order as a whole
/// @param pieces how many pieces, 0 where that does not matter
/// @param reason one of the reasons that the order book knows, empty for none
/// @param note what the shopper wrote to the shop, empty for nothing
/// @param stars 1 to 5 of a review, else 0
/// @param words what the shopper wrote for others to read, empty for nothing
public record Happening(
    Afterwards what,
    long at,
    int line,
    int pieces,
    String reason,
    String note,
    int stars,
    String words) {}
