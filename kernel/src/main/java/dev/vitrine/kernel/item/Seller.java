package dev.vitrine.kernel.item;

/// Who sells: offers refer to a seller by id.
///
/// @param market the seller's home market, empty when unknown
/// @param rating what shoppers said of the seller
public record Seller(String id, String name, String market, Rating rating) implements Party {}
