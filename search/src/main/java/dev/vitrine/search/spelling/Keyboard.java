package dev.vitrine.search.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which keys are next to each other, on the common layouts of Latin, Cyrillic, Greek, Hebrew and
/// Arabic keyboards.
final class Keyboard {
  private static final List<List<String>> LAYOUTS =
      List.of(
          List.of("qwertyuiop", "asdfghjkl", "zxcvbnm"),
          List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
          List.of(" ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"),
          List.of("  קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"),
          List.of("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"));

  private static final boolean[] LATIN = new boolean[1 << 10];
  private static final Set<Integer> OTHERS = new HashSet<>();

  static {
    LAYOUTS.forEach(Keyboard::layout);
  }

  private Keyboard() {}

  private static void layout(List<String> rows) {
    for (int r = 0; r < rows.size(); r++) {
      String row = rows.get(r);
      for (int k = 0; k < row.length(); k++) {
        join(row, k, row, k + 1);
        if (r + 1 < rows.size()) {
          join(row, k, rows.get(r + 1), k);
          join(row, k, rows.get(r + 1), k - 1);
        }
      }
    }
  }

  private static void join(String row, int at, String other, int otherAt) {
    if (otherAt >= 0 && otherAt < other.length()) {
      char a = row.charAt(at);
      char b = other.charAt(otherAt);
      if (latin(a) && latin(b)) {
        LATIN[latin(a, b)] = true;
        LATIN[latin(b, a)] = true;
      } else {
        OTHERS.add(both(a, b));
        OTHERS.add(both(b, a));
      }
    }
  }

  private static boolean latin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static int latin(char a, char b) {
    return ((a - 'a') << 5) | (b - 'a');
  }

  private static int both(char a, char b) {
    return (a << 16) | b;
  }

  /// Whether a finger may take one key for the other.
  static boolean near(char a, char b) {
    if (latin(a) && latin(b)) {
      return LATIN[latin(a, b)];
    }
    return OTHERS.contains(both(a, b));
  }
}
