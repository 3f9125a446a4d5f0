package dev.vitrine.search.finalstage;

/// What worth is made of, and how far it may move an item.
///
/// @param pricePower power of the price in an item's worth: 1 for the most money, 0 for the most
///   orders, between them a trade of one for the other
/// @param plausible the share of the best first-stage score from which an item is plausible; less
///   plausible ones stand behind, whatever they are worth
public record ValueRules(double pricePower, double plausible) {}
