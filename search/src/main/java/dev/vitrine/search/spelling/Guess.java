package dev.vitrine.search.spelling;

import java.util.ArrayList;
import java.util.List;

/// What was meant by one query. For one thread, used once.
final class Guess {
  /// Most words looked at for one.
  private static final int MOST = 6;

  /// Shortest part of a word without its space.
  private static final int SHORTEST_PART = 3;

  /// What slips of one word cost at most: so much for each letter, and so much in all.
  private static final double DEAREST_LETTER = 2.2;

  private static final double DEAREST = 14;

  /// What it costs to leave out a space, or to write one too many.
  private static final double SPACE = 3;

  /// What it costs more when two words are nowhere side by side.
  private static final double STRANGERS = 3;

  /// What it costs that a word stays although nobody writes it, in all and for each letter: a long
  /// word that is like another one is seldom something else.
  private static final double UNKNOWN = 1.7;

  private static final double UNKNOWN_LETTER = 1;

  /// Scores this far below the best are not told as others.
  private static final double CLOSE = 1.6;

  private final Corrector corrector;
  private final List<Asked> query;
  private final Lattice lattice;
  private final List<List<Suggestion>> near = new ArrayList<>();

  Guess(Corrector corrector, List<Asked> query) {
    this.corrector = corrector;
    this.query = query;
    this.lattice = new Lattice(query.size(), corrector::likelihood);
    for (int i = 0; i < query.size(); i++) {
      ways(i);
    }
  }

  /// Adds the ways on from a word.
  private void ways(int at) {
    Asked asked = query.get(at);
    String typed = asked.word();
    double stays = asked.fixed() ? 0 : -UNKNOWN - UNKNOWN_LETTER * typed.length();
    lattice.add(at, at + 1, List.of(typed), stays, false);
    near.add(asked.fixed() ? List.of() : near(typed));
    replaced(at, at + 1, near.get(at), 0);
    if (!asked.fixed()) {
      divided(at, typed);
    }
    if (at + 1 < query.size()) {
      Asked next = query.get(at + 1);
      String both = typed + next.word();
      if ((!asked.fixed() || !next.fixed()) && Spellable.is(both)) {
        replaced(at, at + 2, near(both), SPACE);
      }
    }
  }

  private List<Suggestion> near(String typed) {
    double dearest = Math.min(DEAREST, DEAREST_LETTER * typed.length());
    return corrector.speller().near(typed, MOST, dearest);
  }

  private void replaced(int from, int to, List<Suggestion> words, double more) {
    for (Suggestion word : words) {
      lattice.add(from, to, List.of(word.word()), -word.cost() - more, true);
    }
  }

  /// Two words that are written side by side somewhere, or two long ones.
  private void divided(int at, String typed) {
    for (int i = SHORTEST_PART; i <= typed.length() - SHORTEST_PART; i++) {
      String left = typed.substring(0, i);
      String right = typed.substring(i);
      if (corrector.written(left, right)) {
        boolean together = corrector.together(left, right);
        boolean clear = Math.min(left.length(), right.length()) > SHORTEST_PART;
        if (together || clear) {
          double score = together ? -SPACE : -SPACE - STRANGERS;
          lattice.add(at, at + 1, List.of(left, right), score, true);
        }
      }
    }
  }

  List<Correction> corrections() {
    var corrections = new ArrayList<Correction>();
    for (Lattice.Edge edge : lattice.best()) {
      if (edge.changed()) {
        corrections.add(
            new Correction(edge.from(), edge.to(), edge.words(), others(edge), -edge.score()));
      }
    }
    return corrections;
  }

  /// What else is likely in place of one word.
  private List<Suggestion> others(Lattice.Edge edge) {
    if (edge.to() - edge.from() > 1 || edge.words().size() > 1) {
      return List.of();
    }
    String chosen = edge.words().getFirst();
    List<Suggestion> all = near.get(edge.from());
    double score =
        all.stream()
            .filter(s -> s.word().equals(chosen))
            .mapToDouble(Suggestion::score)
            .findFirst()
            .orElse(0);
    return all.stream()
        .filter(s -> !s.word().equals(chosen) && s.score() > score - CLOSE)
        .map(s -> new Suggestion(s.word(), s.count(), s.cost(), Math.min(0, s.score() - score)))
        .toList();
  }
}
