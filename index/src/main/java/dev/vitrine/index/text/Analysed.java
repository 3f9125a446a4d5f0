package dev.vitrine.index.text;

import java.util.List;

/// The words of one text: tokens in order of position, and joined spellings of stretches of them.
///
/// An item is found by a query when the query's positions can be tiled with tokens and joins that
/// all occur among the item's tokens and joins; exact forms, stems and joins of the two sides are
/// one vocabulary: a stem may meet a join, and a join a stem.
public record Analysed(List<Token> tokens, List<Joined> joins) {
  /// Copies both lists unless they are unmodifiable already.
  public Analysed {
    tokens = List.copyOf(tokens);
    joins = List.copyOf(joins);
  }
}
