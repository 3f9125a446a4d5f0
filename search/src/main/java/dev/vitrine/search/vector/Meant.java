package dev.vitrine.search.vector;

import java.util.List;

/// What an encoder is told of a query.
///
/// @param text its words as typed, in one line
/// @param stems the stem of each word that tells something; for one that no item has, what it
///   stands for
public record Meant(String text, List<String> stems) {
  public Meant {
    stems = List.copyOf(stems);
  }
}
