package dev.vitrine.search.suggest;

/// The walk through keys for those that begin with what was typed but for a few slips: a letter
/// wrong, left out, too many, or two swapped. The first letter is taken as right, or swapped with
/// the second. For one thread, used once.
///
/// The keys are gone through as the branches of a tree, each branch with the last row of the table
/// of edit distances (optimal string alignment); a branch that costs too much is left.
final class SlippedPrefix {
  /// Longest typed text that is looked for.
  private static final int LONGEST = 48;

  /// Most branches that are looked at.
  private static final int PATIENCE = 20_000;

  private static final int FIRST_SLIP = 4;
  private static final int SECOND_SLIP = 8;

  private final PrefixKeys keys;
  private final String typed;
  private final int most;
  private final Taker taker;
  private final int[][] rows;
  private int left = PATIENCE;

  /// Takes a stretch of keys that begin with what was typed, with the number of slips.
  interface Taker {
    void stretch(int from, int to, int slips);
  }

  SlippedPrefix(PrefixKeys keys, String typed, Taker taker) {
    this.keys = keys;
    this.typed = typed;
    this.taker = taker;
    this.most = slips(typed.length());
    this.rows = new int[typed.length() + most + 2][typed.length() + 1];
  }

  /// How many slips a text may have.
  private static int slips(int length) {
    return length < FIRST_SLIP ? 0 : length < SECOND_SLIP ? 1 : 2;
  }

  void walk() {
    if (most == 0 || typed.length() > LONGEST) {
      return;
    }
    for (int i = 0; i <= typed.length(); i++) {
      rows[0][i] = i;
    }
    for (int at = 0; at < 2; at++) {
      String letter = typed.substring(at, at + 1);
      if (at == 0 || typed.charAt(1) != typed.charAt(0)) {
        branch(keys.place(letter, false), keys.place(letter, true), 0, -1);
      }
    }
  }

  /// Looks at keys that have their first `depth` letters in common.
  private void below(int from, int to, int depth, int before) {
    for (int key = from; key < to && left > 0; ) {
      int end = keys.end(key, to, depth);
      if (keys.letter(key, depth) >= 0) {
        branch(key, end, depth, before);
      }
      key = end;
    }
  }

  private void branch(int from, int to, int depth, int before) {
    if (from >= to || --left < 0) {
      return;
    }
    int letter = keys.letter(from, depth);
    int least = row(depth + 1, letter, before);
    int slips = rows[depth + 1][typed.length()];
    if (slips <= most) {
      taker.stretch(from, to, slips);
    }
    if (least <= most && least < slips && depth + 2 < rows.length) {
      below(from, to, depth + 1, letter);
    }
  }

  /// Fills a row for one more letter; its least cost.
  private int row(int depth, int letter, int before) {
    int[] row = rows[depth];
    int[] above = rows[depth - 1];
    row[0] = depth;
    int least = depth;
    for (int i = 1; i <= typed.length(); i++) {
      int c = typed.charAt(i - 1);
      int cost = Math.min(above[i] + 1, row[i - 1] + 1);
      cost = Math.min(cost, above[i - 1] + (c == letter ? 0 : 1));
      if (i > 1 && depth > 1 && c == before && typed.charAt(i - 2) == letter) {
        cost = Math.min(cost, rows[depth - 2][i - 2] + 1);
      }
      row[i] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }
}
