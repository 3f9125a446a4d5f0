package dev.vitrine.search.understand;

import dev.vitrine.index.text.Token;
import dev.vitrine.search.Term;
import dev.vitrine.search.spelling.Correction;
import java.util.List;

/// The text of a query with corrections in it and everything else as it was typed.
///
/// @param text as typed
/// @param tokens its words and where they stand
record Reworded(String text, List<Token> tokens) {
  String with(List<Term> terms, List<Correction> corrections) {
    var out = new StringBuilder();
    int token = 0;
    int copied = 0;
    for (Correction correction : corrections) {
      int first = find(terms.get(correction.from()).typed(), token);
      int last = find(terms.get(correction.to() - 1).typed(), Math.max(first, token));
      if (first >= 0 && last >= 0) {
        out.append(text, copied, tokens.get(first).start());
        out.append(String.join(" ", correction.words()));
        copied = tokens.get(last).end();
        token = last + 1;
      }
    }
    return out.append(text, copied, text.length()).toString().strip();
  }

  /// The same with some words in the place of the terms from one on up to another.
  String with(List<Term> terms, int from, int to, String other) {
    return with(terms, List.of(new Correction(from, to, List.of(other), List.of(), 0)));
  }

  private int find(String typed, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).exact().equals(typed)) {
        return i;
      }
    }
    return -1;
  }
}
