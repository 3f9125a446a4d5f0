package dev.vitrine.index.text;

/// A token in the making: the smallest piece that a text is cut into, and what stands around it.
///
/// `before` is what connects it with the part before: 0 for a border between letters and digits, a
/// punctuation mark, {@link #SPACE} for white space alone, {@link #FAR} for anything else. `after`
/// is the char behind it.
record Part(String raw, int start, int end, Kind kind, char before, char after, Stem stem) {
  static final char SPACE = ' ';
  static final char FAR = '|';

  /// Between two words of a script without spaces.
  static final char WITHIN = '~';

  enum Kind {
    WORD,
    DIGITS,
    /// With decimals or a fraction.
    NUMBER,
    /// A word of a script that is cut by a dictionary.
    PIECE
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean digits() {
    return kind == Kind.DIGITS;
  }

  boolean number() {
    return kind == Kind.DIGITS || kind == Kind.NUMBER;
  }

  /// Whether it continues the written word of the part before.
  boolean continues() {
    return before != SPACE && before != FAR && before != WITHIN;
  }

  /// Whether at most white space or a connecting mark is between it and the part before.
  boolean near() {
    return before != FAR && before != WITHIN;
  }

  /// The token's exact form: digits long enough for an article number lose their leading zeros.
  String exact() {
    return digits() ? Articles.stripped(raw) : raw;
  }
}
