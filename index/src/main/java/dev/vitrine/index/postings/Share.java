package dev.vitrine.index.postings;

import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Token;
import java.util.List;

/// How much of a field's weight a token or a joined spelling gets, so that a text that can be spelt
/// in several ways does not count as a longer one. Of an identifier the whole matters, of a
/// hyphenated word its parts.
final class Share {
  private static final int OF_IDENTIFIER_PART = 6;
  private static final int OF_OTHER_JOIN = 3;

  private Share() {}

  static int ofToken(Token token, List<Joined> joins, int weight) {
    for (Joined join : joins) {
      boolean covers =
          join.firstPosition() <= token.position() && join.lastPosition() >= token.position();
      if (covers && identifier(join)) {
        return Math.max(1, weight / OF_IDENTIFIER_PART);
      }
    }
    return weight;
  }

  static int ofJoin(Joined join, int weight) {
    if (identifier(join)) {
      return weight;
    }
    return join.kind() == Joined.Kind.RUN ? Math.max(1, weight / OF_OTHER_JOIN) : 1;
  }

  private static boolean identifier(Joined join) {
    return join.kind() == Joined.Kind.RUN && join.exact().codePoints().anyMatch(Character::isDigit);
  }
}
