package dev.vitrine.search.spelling;

import java.util.ArrayList;
import java.util.List;

/// Corrections of a whole query: for each word that nobody writes, what makes the query likeliest as
/// a whole. A word may become another, two words, or one together with its neighbour.
///
/// @param speller the words that may be meant
/// @param keys the keys of words in pairs
public record Corrector(Speller speller, Keys keys) {
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

  /// What it costs that a word stays although nobody writes it.
  private static final double UNKNOWN = 13;

  /// Scores this far below the best are not told as others.
  private static final double CLOSE = 1.6;

  /// The words to replace, in order; none when the query is best as it stands.
  public List<Correction> correct(List<Asked> query) {
    if (query.stream().allMatch(Asked::fixed)) {
      return List.of();
    }
    var lattice = new Lattice(query.size(), this::likelihood);
    for (int i = 0; i < query.size(); i++) {
      Asked asked = query.get(i);
      lattice.add(i, i + 1, List.of(asked.word()), asked.fixed() ? 0 : -UNKNOWN, false);
      if (!asked.fixed()) {
        replaced(lattice, i, i + 1, asked.word(), 0);
        divided(lattice, i, asked.word());
      }
      if (i + 1 < query.size()) {
        joined(lattice, i, asked, query.get(i + 1));
      }
    }
    return told(lattice.best(), query);
  }

  private void replaced(Lattice lattice, int from, int to, String typed, double more) {
    double dearest = Math.min(DEAREST, DEAREST_LETTER * typed.length());
    for (Suggestion near : speller.near(typed, MOST, dearest)) {
      lattice.add(from, to, List.of(near.word()), -near.cost() - more, true);
    }
  }

  /// Two words that are written side by side somewhere, or two long ones.
  private void divided(Lattice lattice, int at, String typed) {
    for (int i = SHORTEST_PART; i <= typed.length() - SHORTEST_PART; i++) {
      String left = typed.substring(0, i);
      String right = typed.substring(i);
      if (speller.words().id(left) >= 0 && speller.words().id(right) >= 0) {
        boolean together = speller.pairs(keys.of(left), keys.of(right)) > 0;
        boolean clear = Math.min(left.length(), right.length()) > SHORTEST_PART;
        if (together || clear) {
          double score = together ? -SPACE : -SPACE - STRANGERS;
          lattice.add(at, at + 1, List.of(left, right), score, true);
        }
      }
    }
  }

  private void joined(Lattice lattice, int at, Asked left, Asked right) {
    String both = left.word() + right.word();
    if ((!left.fixed() || !right.fixed()) && Spellable.is(both)) {
      replaced(lattice, at, at + 2, both, SPACE);
    }
  }

  /// How likely a word is behind another one, empty at the beginning.
  private double likelihood(String before, String word) {
    int id = speller.words().id(word);
    long count = id < 0 ? 0 : speller.words().count(id);
    int idBefore = before.isEmpty() ? -1 : speller.words().id(before);
    if (idBefore < 0 || count == 0) {
      return speller.frequency(count);
    }
    int together = speller.pairs(keys.of(before), keys.of(word));
    return speller.frequency(count, together, speller.words().count(idBefore));
  }

  private List<Correction> told(List<Lattice.Edge> best, List<Asked> query) {
    var corrections = new ArrayList<Correction>();
    for (Lattice.Edge edge : best) {
      if (edge.changed()) {
        corrections.add(new Correction(edge.from(), edge.to(), edge.words(), others(edge, query)));
      }
    }
    return corrections;
  }

  private List<Suggestion> others(Lattice.Edge edge, List<Asked> query) {
    if (edge.to() - edge.from() > 1 || edge.words().size() > 1) {
      return List.of();
    }
    String typed = query.get(edge.from()).word();
    String chosen = edge.words().getFirst();
    var others = new ArrayList<Suggestion>();
    double score = 0;
    List<Suggestion> near = speller.near(typed, MOST, DEAREST);
    for (Suggestion one : near) {
      score = one.word().equals(chosen) ? one.score() : score;
    }
    for (Suggestion one : near) {
      if (!one.word().equals(chosen) && one.score() > score - CLOSE) {
        double below = Math.min(0, one.score() - score);
        others.add(new Suggestion(one.word(), one.count(), one.cost(), below));
      }
    }
    return others;
  }
}
