package dev.vitrine.kernel.shop;

/// An item as its shop wrote it: its id and its JSON object.
///
/// @param id the item's id
/// @param json one JSON object in UTF-16 Java text, with the shop's own fields kept as they came
public record Document(String id, String json) {}
