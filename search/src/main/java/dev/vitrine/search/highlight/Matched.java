package dev.vitrine.search.highlight;

import dev.vitrine.kernel.config.Distance;
import dev.vitrine.search.highlight.Spans.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words that matched a query, ready to be looked up.
///
/// @param words normalised forms matched whole
/// @param prefixes normalised beginnings
/// @param typed the query's own words
record Matched(Set<String> words, List<String> prefixes, List<Typed> typed) {
  /// A word of the query.
  ///
  /// @param text as typed
  /// @param forms normalised
  record Typed(String text, List<String> forms) {}

  static Matched of(List<String> matched, List<Typed> typed) {
    var words = new HashSet<String>();
    var prefixes = new HashSet<String>();
    for (String word : matched) {
      if (word.endsWith("*")) {
        prefixes.add(word.substring(0, word.length() - 1));
      } else {
        words.add(word);
      }
    }
    prefixes.remove("");
    return new Matched(words, prefixes.stream().sorted().toList(), typed);
  }

  /// How a span was matched, whole or at its beginning.
  Optional<Mark> mark(Span span) {
    for (String form : span.forms()) {
      if (words.contains(form)) {
        return Optional.of(new Mark(span.start(), span.end(), form));
      }
    }
    Optional<Mark> best = Optional.empty();
    for (String form : span.forms()) {
      for (String prefix : prefixes) {
        if (form.startsWith(prefix)
            && best.filter(b -> b.form().length() >= prefix.length()).isEmpty()) {
          boolean aligned = form.length() == span.end() - span.start();
          int end = aligned ? span.start() + prefix.length() : span.end();
          best = Optional.of(new Mark(span.start(), end, prefix));
        }
      }
    }
    return best;
  }

  /// The place of the query's word that a matched form comes from: the nearest by edits.
  int typedFor(String form) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < typed.size(); i++) {
      for (String own : typed.get(i).forms()) {
        int edits =
            form.startsWith(own)
                ? Math.min(1, form.length() - own.length())
                : Distance.between(own, form);
        if (edits < least) {
          least = edits;
          best = i;
        }
      }
    }
    return best;
  }

  /// A marked part of a text.
  ///
  /// @param form what was matched
  record Mark(int start, int end, String form) {}
}
