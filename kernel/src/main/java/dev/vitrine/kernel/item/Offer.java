package dev.vitrine.kernel.item;

import java.util.Optional;

/// One seller's price and stock for a variant in a market. The part of an item that changes in
/// place.
///
/// @param id unique within its product; made from seller and market when the shop gives none
/// @param seller id of the seller, empty for the shop itself
/// @param market where it holds, such as `de` or `sg`; empty for everywhere
/// @param price what a shopper pays now, if it is known
/// @param listPrice the price struck through, if any
/// @param stock how much is there
public record Offer(
    String id,
    String seller,
    String market,
    Optional<Money> price,
    Optional<Money> listPrice,
    Stock stock) {}
