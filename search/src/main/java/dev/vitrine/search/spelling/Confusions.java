package dev.vitrine.search.spelling;

import java.util.ArrayList;
import java.util.List;

/// Groups of letters that are written for each other since they sound alike.
///
/// They are kept by the last letter of what was typed and of what was meant, for the letters a to
/// z.
final class Confusions {
  /// Each line: groups of which any may be typed for any other. `_` is nothing.
  private static final String[] ALIKE = {
    "f ph",
    "gh f",
    "k c ck",
    "c s sc",
    "ks x cks",
    "ie ei",
    "ee ea ie",
    "y ie i",
    "ai ay ei ey a",
    "oo u ou ew ue",
    "au aw",
    "oa o ow",
    "er or ar re ur ir our",
    "el le al il",
    "ant ent",
    "ance ence",
    "ancy ency",
    "able ible",
    "tion sion cion tian shun",
    "cian tian",
    "ious eous ous us",
    "j g dg dj",
    "ch tch",
    "kn n",
    "gn n",
    "wr r",
    "rh r",
    "wh w",
    "qu kw cu",
    "mb m",
    "mn m",
    "gh _",
    "que k",
    "gue g",
    "ise ize",
    "yze yse ize",
    "sch sh",
    "ps s",
    "pn n",
    "eau o",
    "s z",
    "cc c",
    "dge ge",
    "ough o off uff",
    "ture cher",
    "ei i",
    "c ch k",
    "ai a",
    "ou o u",
    "ph v",
  };

  /// The same of letters that are told apart more often.
  private static final String[] FAINT = {
    "en in on an",
    "e i",
    "e ee",
    "e ea",
    "e ie",
    "e ei",
    "e ey",
    "i y ee ea",
    "aw o",
    "sh ch ti ci",
    "v f",
    "w v",
    "b p",
    "d t",
    "t th",
    "c k q",
    "c z",
    "h _",
    "e _",
    "a e",
    "m n",
    "l r",
    "ts z",
    "ct kt",
    "et ay",
    "ua wa",
    "ia ya",
    "d ed",
    "t ed",
    "tu chu",
    "du ju",
    "xc x ex",
    "g j k",
    "oo o",
    "ff f",
    "ll l",
    "st s",
    "er a",
    "er re r",
    "y _",
    "gu g",
    "u _",
    "s ce se ss",
    "se ze",
  };

  private static final int LETTERS = 27;

  private static final Confusion[][] BY_LAST = new Confusion[LETTERS * LETTERS][];

  /// What may be typed for what was meant.
  ///
  /// @param faint whether they are told apart more often
  record Confusion(String typed, String meant, boolean faint) {}

  static {
    List<List<Confusion>> lists = new ArrayList<>();
    for (int i = 0; i < BY_LAST.length; i++) {
      lists.add(new ArrayList<>());
    }
    add(ALIKE, false, lists);
    add(FAINT, true, lists);
    for (int i = 0; i < BY_LAST.length; i++) {
      BY_LAST[i] = lists.get(i).toArray(Confusion[]::new);
    }
  }

  private Confusions() {}

  private static void add(String[] lines, boolean faint, List<List<Confusion>> lists) {
    for (String line : lines) {
      String[] groups = line.replace("_", "").split(" ", -1);
      for (String typed : groups) {
        for (String meant : groups) {
          List<Confusion> there = lists.get(at(last(typed), last(meant)));
          boolean known =
              there.stream().anyMatch(c -> c.typed().equals(typed) && c.meant().equals(meant));
          if (!typed.equals(meant) && !known) {
            there.add(new Confusion(typed, meant, faint));
          }
        }
      }
    }
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static int at(char typed, char meant) {
    return letter(typed) * LETTERS + letter(meant);
  }

  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' : LETTERS - 1;
  }

  /// The confusions whose two sides end in these letters; a space stands for a side of nothing.
  static Confusion[] ending(char typed, char meant) {
    return BY_LAST[at(typed, meant)];
  }
}
