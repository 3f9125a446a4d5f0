package dev.vitrine.search.suggest;

import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.suggest.Completer.Match;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Searches beside one that was asked: those that share its words, most of all its last one, which
/// tends to name the thing. One thread, used once.
final class Related {
  private static final int LOOKED_AT = 60;

  /// What sharing the last word counts beside sharing all words.
  private static final double LAST = 0.5;

  private final Typed asked;
  private final Sources sources;
  private final Picking picking;
  private final List<String> words;

  Related(
      Typed asked,
      Checking checking,
      Sources sources,
      SafeWords safe,
      UnaryOperator<String> stems) {
    this.asked = asked;
    this.sources = sources;
    this.words = List.of(Folded.words(asked.text()).split(" ", -1));
    var parts = new Parts(Folded.words(asked.text()) + " ");
    this.picking =
        new Picking(
            checking,
            safe,
            stems,
            parts,
            asked.wanted(SuggestionKind.QUERY),
            System.nanoTime() + asked.deadline().toNanos());
  }

  Suggested all() {
    if (!words.getFirst().isEmpty()) {
      picking.shown(asked.text());
      Map<String, Match> near = new HashMap<>();
      for (String word : words) {
        if (word.length() > 1) {
          for (Match match :
              sources.look(SuggestionKind.QUERY, c -> c.beginning(word, LOOKED_AT))) {
            near.putIfAbsent(match.text(), match);
          }
        }
      }
      near.values().stream()
          .map(this::nearness)
          .sorted(Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::text))
          .forEach(m -> picking.offer(m.proposal(), m.score()));
    }
    return new Suggested(picking.picked(), false, sources.catalogue().isPresent());
  }

  /// The match with its weight times the share of words that the two have in common.
  private Match nearness(Match match) {
    Set<String> theirs = new HashSet<>(Arrays.asList(match.text().split(" ", -1)));
    long shared = words.stream().filter(w -> has(theirs, w)).count();
    double all = words.size() + theirs.size() - shared;
    double share = shared / all + (has(theirs, words.getLast()) ? LAST : 0);
    float weight = match.proposal().weight();
    return match.times((float) (share * weight / match.score()));
  }

  /// Whether a word is there, in singular or plural.
  private static boolean has(Set<String> theirs, String word) {
    return theirs.contains(word)
        || theirs.contains(word + "s")
        || (word.endsWith("s") && theirs.contains(word.substring(0, word.length() - 1)));
  }
}
