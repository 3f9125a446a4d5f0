package dev.vitrine.search.suggest;

import dev.vitrine.search.spelling.Counts;
import dev.vitrine.search.spelling.Speller;
import dev.vitrine.search.spelling.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// The words of what can be suggested, and which of them a word of the typed text is a slip of.
final class WordSlips {
  private static final int SHORTEST = 4;
  private static final double DEAREST_LETTER = 2.2;
  private static final double DEAREST = 14;

  private final Speller speller;
  private final Set<String> known;

  private WordSlips(Speller speller, Set<String> known) {
    this.speller = speller;
    this.known = known;
  }

  static WordSlips of(Completer queries) {
    Map<String, Long> words = new HashMap<>();
    for (Proposal one : queries.all()) {
      long times = Math.max(1, Math.round(Math.expm1(one.weight())));
      for (String word : Folded.words(one.text()).split(" ", -1)) {
        words.merge(word, times, Long::sum);
      }
    }
    words.remove("");
    Counts counts = to -> words.forEach(to::word);
    return new WordSlips(Speller.of(List.of(counts)), new HashSet<>(words.keySet()));
  }

  /// The text with unknown words replaced by those they are likely slips of; nothing when there is
  /// no such word.
  Optional<String> corrected(String folded) {
    var out = new StringJoiner(" ");
    boolean changed = false;
    for (String word : folded.strip().split(" ", -1)) {
      Optional<String> meant = known.contains(word) ? Optional.empty() : meant(word);
      changed |= meant.isPresent();
      out.add(meant.orElse(word));
    }
    return changed ? Optional.of(out.toString()) : Optional.empty();
  }

  private Optional<String> meant(String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    double dearest = Math.min(DEAREST, DEAREST_LETTER * word.length());
    return speller.near(word, 1, dearest).stream().map(Suggestion::word).findFirst();
  }
}
