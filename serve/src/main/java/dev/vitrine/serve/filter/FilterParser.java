package dev.vitrine.serve.filter;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.serve.filter.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Reads boolean filter expressions such as `brand:Sony AND (price < 100 OR NOT sale:false)`.
///
/// ```
/// or    = and { OR and }
/// and   = unary { AND unary }, AND binds tighter
/// unary = NOT unary | '(' or ')' | term
/// term  = name ':' value | name ':' number TO number | name sign number | tag
/// ```
public final class FilterParser {
  private static final int LONGEST = 16_384;
  private static final int DEEPEST = 32;
  private static final int MOST = 1_000;

  private final List<Token> tokens;
  private int at;
  private int depth;
  private int terms;

  private FilterParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The condition an expression stands for; a blank one is {@link Filter#ALL}.
  ///
  /// @throws VitrineException BAD_REQUEST with position and token
  public static Filter parse(String text) {
    if (text.length() > LONGEST) {
      throw VitrineException.badRequest("filters: longer than " + LONGEST + " characters");
    }
    var parser = new FilterParser(new FilterLexer(text).tokens());
    if (parser.peek().is(TokenKind.END)) {
      return Filter.ALL;
    }
    Filter filter = parser.or();
    if (!parser.peek().is(TokenKind.END)) {
      throw parser.unexpected("AND, OR or the end");
    }
    return filter;
  }

  private Filter or() {
    if (++depth > DEEPEST) {
      throw FilterLexer.wrong(peek().at(), "nested deeper than " + DEEPEST);
    }
    var parts = new ArrayList<Filter>();
    parts.add(and());
    while (peek().keyword("OR")) {
      at++;
      parts.add(and());
    }
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new Filter.Or(parts);
  }

  private Filter and() {
    var parts = new ArrayList<Filter>();
    parts.add(unary());
    while (peek().keyword("AND")) {
      at++;
      parts.add(unary());
    }
    return parts.size() == 1 ? parts.getFirst() : new Filter.And(parts);
  }

  private Filter unary() {
    boolean not = false;
    while (peek().keyword("NOT")) {
      at++;
      not = !not;
    }
    Filter inner;
    if (peek().is(TokenKind.OPEN)) {
      at++;
      inner = or();
      if (!peek().is(TokenKind.CLOSE)) {
        throw unexpected("')'");
      }
      at++;
    } else {
      inner = term();
    }
    return not ? new Filter.Not(inner) : inner;
  }

  private Filter term() {
    if (++terms > MOST) {
      throw FilterLexer.wrong(peek().at(), "more than " + MOST + " conditions");
    }
    String name = wanted("an attribute, NOT or '('").text();
    if (peek().is(TokenKind.COMPARISON)) {
      String sign = tokens.get(at++).text();
      return Numbers.compare(name, sign, number());
    }
    if (!peek().is(TokenKind.COLON)) {
      return new Filter.Is(Attributes.TAGS, name);
    }
    at++;
    if (tokens.get(Math.min(at + 1, tokens.size() - 1)).keyword("TO")) {
      double from = number();
      at++;
      return new Filter.Between(name, from, number());
    }
    return new Filter.Is(name, wanted("a value").text());
  }

  private double number() {
    var value = Numbers.parse(peek().text());
    if (value.isEmpty() || !peek().is(TokenKind.WORD)) {
      throw unexpected("a number");
    }
    at++;
    return value.getAsDouble();
  }

  private Token wanted(String what) {
    if (!peek().term()) {
      throw unexpected(what);
    }
    return tokens.get(at++);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private VitrineException unexpected(String wanted) {
    Token token = peek();
    String found = token.is(TokenKind.END) ? "the end" : "'" + shortened(token.text()) + "'";
    return FilterLexer.wrong(token.at(), "expected " + wanted + " but found " + found);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
