package dev.vitrine.search.suggest;

import dev.vitrine.kernel.suggest.Suggestion.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A suggestion cut into what was typed and what completes it, word by word: a word that was typed,
/// and of one word the letters that its typed beginning has.
final class Parts {
  private final Set<String> finished = new HashSet<>();
  private final String beginning;

  /// @param typed the typed text as it is compared; a space at its end when its last word is
  ///   finished
  Parts(String typed) {
    String[] words = typed.split(" ", -1);
    for (int i = 0; i < words.length - 1; i++) {
      finished.add(words[i]);
    }
    beginning = words[words.length - 1];
  }

  List<Part> of(String text) {
    Folded folded = Folded.of(text);
    String plain = folded.plain();
    var parts = new ArrayList<Part>();
    int shown = 0;
    for (int from = 0; from < plain.length(); ) {
      int end = plain.indexOf(' ', from);
      end = end < 0 ? plain.length() : end;
      int marked = marked(plain.substring(from, end));
      if (marked > 0) {
        int start = start(text, from == 0 ? 0 : folded.ends()[from - 1]);
        int stop = folded.ends()[from + marked - 1];
        add(parts, text.substring(shown, start), false);
        add(parts, text.substring(start, stop), true);
        shown = stop;
      }
      from = end + 1;
    }
    add(parts, text.substring(shown), false);
    return parts;
  }

  private int marked(String word) {
    if (finished.contains(word)) {
      return word.length();
    }
    return !beginning.isEmpty() && word.startsWith(beginning) ? beginning.length() : 0;
  }

  private static int start(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    return at;
  }

  private static void add(List<Part> parts, String text, boolean typed) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, typed));
    }
  }
}
