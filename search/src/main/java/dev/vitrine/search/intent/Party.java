package dev.vitrine.search.intent;

/// A seller or creator whose items the shop has.
///
/// @param intent {@link Intent#SHOP} or {@link Intent#CREATOR}
/// @param attribute by which its items are filtered
/// @param id its id
/// @param name as it is shown
public record Party(Intent intent, String attribute, String id, String name) {}
