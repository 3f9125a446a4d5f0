package dev.vitrine.learn.relevance;

import java.util.Locale;

/// The parts that queries are divided into, by a hash of their words: queries of the same words are
/// in the same part, so that none is learnt from and reported on.
///
/// @param count how many parts
/// @param seed which division
public record Folds(int count, long seed) {
  /// The part of a query, from 0.
  public int of(String text) {
    long hash = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
    String words = text.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return (int) Math.floorMod(hash ^ hash >>> 31, (long) count);
  }
}
