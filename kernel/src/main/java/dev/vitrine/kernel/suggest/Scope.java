package dev.vitrine.kernel.suggest;

/// A part of the catalogue that a query leads to.
///
/// @param attribute the attribute to filter by, such as `categories.lvl1`
/// @param value its value
/// @param items how many items the query finds there
public record Scope(String attribute, String value, long items) {}
