package dev.vitrine.search.spelling;

import java.util.List;

/// What stands in the place of some words of a query.
///
/// @param from the first word replaced, from 0
/// @param to the one behind the last word replaced
/// @param words what was meant: one word, or two for one that was written without the space
/// @param others what else may have been meant in place of one word by one word, likeliest first;
///   scores are differences to the one that was chosen
/// @param cost of the slips, as the negative logarithm of how likely they are
public record Correction(
    int from, int to, List<String> words, List<Suggestion> others, double cost) {
  public Correction {
    words = List.copyOf(words);
    others = List.copyOf(others);
  }
}
