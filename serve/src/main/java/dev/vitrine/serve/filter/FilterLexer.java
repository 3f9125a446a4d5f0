package dev.vitrine.serve.filter;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.filter.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Cuts a filter expression into tokens.
final class FilterLexer {
  private final String text;
  private int at;

  FilterLexer(String text) {
    this.text = text;
  }

  List<Token> tokens() {
    var out = new ArrayList<Token>();
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        out.add(new Token(TokenKind.END, "", at));
        return out;
      }
      out.add(next());
    }
  }

  private Token next() {
    int start = at;
    char c = text.charAt(at);
    return switch (c) {
      case '(' -> single(TokenKind.OPEN);
      case ')' -> single(TokenKind.CLOSE);
      case ':' -> single(TokenKind.COLON);
      case '<', '>', '=', '!' -> comparison();
      case '"', '\'' -> quoted(c);
      default -> {
        while (at < text.length() && inWord(text.charAt(at))) {
          at++;
        }
        yield new Token(TokenKind.WORD, text.substring(start, at), start);
      }
    };
  }

  private Token single(TokenKind kind) {
    return new Token(kind, text.substring(at, ++at), at - 1);
  }

  private Token comparison() {
    int start = at++;
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
    }
    String sign = text.substring(start, at);
    if (sign.equals("!") || sign.equals("==")) {
      throw wrong(start, "'" + sign + "' is not a comparison");
    }
    return new Token(TokenKind.COMPARISON, sign, start);
  }

  private Token quoted(char quote) {
    int start = at++;
    var out = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote) {
        return new Token(TokenKind.QUOTED, out.toString(), start);
      }
      boolean escaped = c == '\\' && at < text.length() && escapable(text.charAt(at));
      out.append(escaped ? text.charAt(at++) : c);
    }
    throw wrong(start, "the quote is never closed");
  }

  private static boolean escapable(char c) {
    return c == '"' || c == '\'' || c == '\\';
  }

  private static boolean inWord(char c) {
    return !Character.isWhitespace(c) && "():<>=!\"".indexOf(c) < 0;
  }

  static VitrineException wrong(int at, String what) {
    return VitrineException.badRequest("filters: at position " + at + ": " + what);
  }
}
