package dev.vitrine.index.form;

/// A value that changes without its item being written anew.
///
/// @param variant id of the variant; empty for the item itself, or for the only variant of a
///   product that lists neither variants nor offers
/// @param offer id of the offer; empty as above
/// @param attribute `price`, `stock`, `rating`, `rating_count` or a counter such as `counter.sold`
/// @param value a decimal number, or `uncounted` for stock
public record InPlaceValue(String variant, String offer, String attribute, String value) {}
