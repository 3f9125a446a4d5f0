package dev.vitrine.index.postings;

import java.util.List;
import java.util.Optional;

/// What to match and how to rank it.
///
/// @param text the words
/// @param strict whether every word that is not optional must be there; else any one will do
/// @param required groups of filter terms: an item can only pass when it has one of each group; a
///   hint that saves time, `admission` decides
/// @param admission decides about and counts each match
/// @param order what to rank by instead of the words
/// @param ties what breaks ties
/// @param limit rows wanted
/// @param countTo how many matches to count at least before the weakest may be passed over
/// @param least the lowest score by words that is wanted
/// @param deadline when to stop, in `System.nanoTime`
public record MatchRequest(
    TextMatch text,
    boolean strict,
    List<List<FilterTerm>> required,
    Admission admission,
    Optional<SlotKey> order,
    SlotTies ties,
    int limit,
    long countTo,
    double least,
    long deadline) {
  public MatchRequest {
    required = List.copyOf(required);
  }

  /// An attribute's value that some item may be filtered by.
  public record FilterTerm(String attribute, String value) {}
}
