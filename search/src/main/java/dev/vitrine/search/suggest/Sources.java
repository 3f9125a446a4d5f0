package dev.vitrine.search.suggest;

import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.search.suggest.Completer.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where suggestions come from.
///
/// @param catalogue what the catalogue lets suggest; nothing while it is being read
/// @param asked what shoppers ask
record Sources(Optional<Catalogued> catalogue, Completer asked) {
  private static final Comparator<Match> ORDER =
      Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::text);

  /// A way to look into one of them.
  interface Look {
    List<Match> in(Completer completer);
  }

  /// What is found in those of a kind, best first; a query that is both asked and in the catalogue
  /// counts as asked.
  List<Match> look(SuggestionKind kind, Look look) {
    Completer catalogued = catalogue.map(c -> c.of(kind)).orElse(Completer.NONE);
    if (kind != SuggestionKind.QUERY) {
      return look.in(catalogued);
    }
    Map<String, Match> byText = new HashMap<>();
    for (Match match : look.in(catalogued)) {
      byText.put(match.text(), match);
    }
    for (Match match : look.in(asked)) {
      byText.merge(match.text(), match, (old, now) -> now.over(old.score()));
    }
    List<Match> all = new ArrayList<>(byText.values());
    all.sort(ORDER);
    return all;
  }

  /// The text with words replaced that are likely slips of words of the catalogue.
  Optional<String> corrected(String folded) {
    return catalogue.flatMap(c -> c.slips().corrected(folded));
  }
}
