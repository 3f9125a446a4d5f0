package dev.vitrine.index.text;

/// Another spelling of one or more neighbouring tokens, written as one word: `wh1000xm4` for `wh`,
/// `1000`, `xm`, `4`.
///
/// `firstPosition` and `lastPosition` are the positions of the first and last token it stands for,
/// both inclusive; they may be equal (`13"` is the token `13` and the joined `13in`).
public record Joined(
    String exact, int firstPosition, int lastPosition, int start, int end, Kind kind) {

  /// The reason why tokens were joined.
  public enum Kind {
    /// Parts of one written word, split at punctuation or between letters and digits. Whoever wrote
    /// the word so means all parts together.
    RUN,
    /// Neighbouring words that may also be written as one: `t shirt`, `wi fi`. A guess.
    PAIR,
    /// A number with its unit in canonical spelling: `15in`, `500ml`, `6pk`.
    UNIT,
    /// Two neighbouring characters of a script without spaces. A stretch is found when all of its
    /// bigrams are; one alone says little.
    BIGRAM
  }
}
