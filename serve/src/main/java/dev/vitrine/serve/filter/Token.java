package dev.vitrine.serve.filter;

/// A piece of a filter expression.
///
/// @param kind what it is
/// @param text as written, without quotes
/// @param at 0-based position of its first character
record Token(TokenKind kind, String text, int at) {
  /// The kinds of pieces.
  enum TokenKind {
    WORD,
    QUOTED,
    COLON,
    COMPARISON,
    OPEN,
    CLOSE,
    END
  }

  boolean is(TokenKind wanted) {
    return kind == wanted;
  }

  /// Whether it is a word of the grammar itself, never when quoted.
  boolean keyword(String word) {
    return kind == TokenKind.WORD && text.equals(word);
  }

  /// Whether it can name an attribute or be a value.
  boolean term() {
    return kind == TokenKind.QUOTED
        || (kind == TokenKind.WORD
            && !text.equals("AND")
            && !text.equals("OR")
            && !text.equals("NOT"));
  }
}
