package dev.vitrine.kernel.query;

/// An order by an attribute; items without a value come last either way.
///
/// For attributes of offers the lowest (ascending) or highest (descending) value among the offers
/// that satisfy the filter counts.
///
/// @param attribute a number or text attribute
/// @param descending highest first
public record Order(String attribute, boolean descending) {}
