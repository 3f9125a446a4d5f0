package dev.vitrine.search.spelling;

import java.util.Arrays;

/// How likely a word was typed for others: the cheapest way to make the typed word from the meant
/// one by slips of fingers and of ears, after Brill and Moore (2000). For one word and one thread.
final class ErrorModel {
  private static final int WIDTH = Vocabulary.LONGEST + 1;
  private static final String VOWELS = "aeiouyаеёиоуыэюяαεηιουωاوي";

  private final Costs costs;
  private final char[] typed;
  private final int length;
  private final double[] cells = new double[WIDTH * WIDTH];

  ErrorModel(Costs costs, char[] typed, int length) {
    this.costs = costs;
    this.typed = Arrays.copyOf(typed, length);
    this.length = length;
  }

  /// What it costs to have typed the word for one that was meant; some number above `most` when it
  /// is more than that.
  double of(char[] letters, int from, int end, double most) {
    int meant = end - from;
    for (int i = 0; i <= length; i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int j = 0; j <= meant; j++) {
        double cell = i == 0 && j == 0 ? 0 : cell(i, j, letters, from);
        cells[i * WIDTH + j] = cell;
        least = Math.min(least, cell);
      }
      if (least > most + costs.alike()) {
        return least;
      }
    }
    return cells[length * WIDTH + meant];
  }

  private double cell(int i, int j, char[] letters, int from) {
    double best = Double.POSITIVE_INFINITY;
    char t = i > 0 ? typed[i - 1] : ' ';
    char m = j > 0 ? letters[from + j - 1] : ' ';
    double start = i <= 1 && j <= 1 ? costs.first() : 0;
    if (i > 0 && j > 0) {
      best = at(i - 1, j - 1) + (t == m ? 0 : changed(t, m) + start);
      if (t != m && i > 1 && j > 1 && t == letters[from + j - 2] && m == typed[i - 2]) {
        best = Math.min(best, at(i - 2, j - 2) + costs.swap() + (i == 2 ? costs.first() : 0));
      }
    }
    if (i > 0) {
      best = Math.min(best, at(i - 1, j) + added(i) + start);
    }
    if (j > 0) {
      best = Math.min(best, at(i, j - 1) + missing(j, letters, from) + start);
    }
    best = Math.min(best, alike(Confusions.ending(t, m), i, j, letters, from));
    if (j > 0 && i > 0) {
      best = Math.min(best, alike(Confusions.ending(' ', m), i, j, letters, from));
      best = Math.min(best, alike(Confusions.ending(t, ' '), i, j, letters, from));
    }
    return best;
  }

  private double at(int i, int j) {
    return cells[i * WIDTH + j];
  }

  private double changed(char t, char m) {
    if (VOWELS.indexOf(t) >= 0 && VOWELS.indexOf(m) >= 0) {
      return costs.vowel();
    }
    return Keyboard.near(t, m) ? costs.beside() : costs.wrong();
  }

  /// The typed letter `i` is one too many.
  private double added(int i) {
    char t = typed[i - 1];
    char before = i > 1 ? typed[i - 2] : ' ';
    char after = i < length ? typed[i] : ' ';
    if (t == before) {
      return costs.twice();
    }
    return Keyboard.near(t, before) || Keyboard.near(t, after) ? costs.brushed() : costs.extra();
  }

  /// The meant letter `j` was left out.
  private double missing(int j, char[] letters, int from) {
    boolean pair = j > 1 && letters[from + j - 1] == letters[from + j - 2];
    return pair ? costs.single() : costs.missing();
  }

  private double alike(Confusions.Confusion[] confusions, int i, int j, char[] letters, int from) {
    double best = Double.POSITIVE_INFINITY;
    for (Confusions.Confusion c : confusions) {
      int ti = i - c.typed().length();
      int mj = j - c.meant().length();
      if (ti >= 0 && mj >= 0 && ends(c.typed(), typed, ti) && ends(c.meant(), letters, from + mj)) {
        best = Math.min(best, at(ti, mj) + (c.faint() ? costs.faint() : costs.alike()));
      }
    }
    return best;
  }

  private static boolean ends(String group, char[] letters, int at) {
    for (int k = 0; k < group.length(); k++) {
      if (letters[at + k] != group.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
