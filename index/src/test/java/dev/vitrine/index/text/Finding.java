package dev.vitrine.index.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The plainest reading of what analysis promises: a query finds an item when its positions can be
/// tiled with tokens and joins that the item has too.
final class Finding {
  private Finding() {}

  static boolean finds(Analysed query, Analysed item) {
    Set<String> stems = new HashSet<>();
    Set<String> exact = new HashSet<>();
    item.tokens().forEach(t -> stems.add(t.stem()));
    item.tokens().forEach(t -> exact.add(t.exact()));
    item.joins().forEach(j -> exact.add(j.exact()));
    List<Token> tokens = query.tokens();
    boolean[] reached = new boolean[tokens.size() + 1];
    reached[0] = true;
    for (int p = 0; p < tokens.size(); p++) {
      if (!reached[p]) {
        continue;
      }
      Token token = tokens.get(p);
      boolean found =
          exact.contains(token.exact())
              || stems.contains(token.stem())
              || exact.contains(token.stem());
      reached[p + 1] |= found || token.common() || bigrams(query, p, exact);
      for (Joined join : query.joins()) {
        if (join.firstPosition() == p
            && join.kind() != Joined.Kind.BIGRAM
            && (exact.contains(join.exact()) || stems.contains(join.exact()))) {
          reached[join.lastPosition() + 1] = true;
        }
      }
    }
    return reached[tokens.size()] && !tokens.isEmpty();
  }

  private static boolean bigrams(Analysed query, int position, Set<String> exact) {
    List<Joined> touching =
        query.joins().stream()
            .filter(j -> j.kind() == Joined.Kind.BIGRAM)
            .filter(j -> j.firstPosition() <= position && position <= j.lastPosition())
            .toList();
    return !touching.isEmpty() && touching.stream().allMatch(j -> exact.contains(j.exact()));
  }
}
