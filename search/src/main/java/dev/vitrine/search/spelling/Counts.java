package dev.vitrine.search.spelling;

/// A place where words are written, and how often: the titles of a catalogue, a word list, the log
/// of queries. Several are added up.
public interface Counts {
  /// Tells every word with its count, each once.
  void words(Words to);

  /// Tells pairs of neighbouring words, by their keys; a pair may be told more than once.
  default void pairs(Pairs to) {}

  /// Takes words.
  interface Words {
    /// Takes a word.
    ///
    /// @param times how often the word is written, at least 1
    void word(String word, long times);
  }

  /// Takes pairs.
  interface Pairs {
    /// Takes a pair.
    ///
    /// @param left the key of the first word
    /// @param right the key of the word behind it
    void pair(int left, int right);
  }
}
