package dev.vitrine.kernel.event;

/// What every event says.
///
/// @param id of this event, given by who sent it; two events of the same id are one
/// @param at when it happened, in milliseconds since 1970
/// @param catalogue where
/// @param who whose doing it was
/// @param query id of the search that it came from, empty when from none
/// @param name what the shop calls it, empty for nothing
public record Head(String id, long at, String catalogue, Who who, String query, String name) {
  /// The same at another time.
  public Head at(long other) {
    return new Head(id, other, catalogue, who, query, name);
  }

  /// The same in another catalogue.
  public Head in(String other) {
    return new Head(id, at, other, who, query, name);
  }
}
