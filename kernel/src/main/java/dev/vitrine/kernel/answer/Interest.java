package dev.vitrine.kernel.answer;

/// Something that a shopper is taken to be interested in, from what they turned to.
///
/// @param part what of an item it is: `category`, `brand`, `seller`, `creator`, `price`, or the
///   name of another attribute, such as `color`
/// @param value as shown
/// @param share of what the shopper turned to, pulled towards 0 while little is known; 0 to 1
public record Interest(String part, String value, double share) {}
