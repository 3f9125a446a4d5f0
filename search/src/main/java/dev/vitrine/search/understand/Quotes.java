package dev.vitrine.search.understand;

import java.util.ArrayList;
import java.util.List;

/// A text with its quoted phrases told apart.
///
/// @param plain the whole text without quotation marks
/// @param phrases what stood between pairs of straight double quotation marks, two words or more
record Quotes(String plain, List<String> phrases) {
  static Quotes of(String text) {
    var phrases = new ArrayList<String>();
    int open = text.indexOf('"');
    while (open >= 0) {
      boolean inches = open > 0 && Character.isDigit(text.charAt(open - 1));
      int close = text.indexOf('"', open + 1);
      if (inches) {
        open = close;
        continue;
      }
      if (close < 0) {
        break;
      }
      String inside = text.substring(open + 1, close).strip();
      if (!inside.isEmpty()) {
        phrases.add(inside);
      }
      open = text.indexOf('"', close + 1);
    }
    return new Quotes(phrases.isEmpty() ? text : text.replace('"', ' '), phrases);
  }
}
