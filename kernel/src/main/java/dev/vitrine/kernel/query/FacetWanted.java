package dev.vitrine.kernel.query;

/// A facet whose values are to be counted.
///
/// @param attribute the attribute, or `*` for every attribute declared as a facet
/// @param limit how many values at most, highest counts first, ties by value
/// @param containing only values with a word that starts with this text, ignoring case and accents;
///   empty for all
public record FacetWanted(String attribute, int limit, String containing) {
  public FacetWanted(String attribute, int limit) {
    this(attribute, limit, "");
  }
}
