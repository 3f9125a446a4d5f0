package dev.vitrine.search.suggest;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import java.util.List;
import java.util.Optional;

/// The items that a cascade finds for a text whose last word may be unfinished.
///
/// @param finding the cascade
record ItemsFound(Cascade finding, View view) {
  /// @param text what is looked for; as typed, but for slips
  List<Suggestion> of(String text, Typed typed, SafeWords safe) {
    var parts = new Parts(Folded.of(typed.text()).plain());
    return finding.answer(query(text, typed), view).hits().stream()
        .map(hit -> suggestion(hit, parts))
        .filter(s -> safe.allows(Folded.words(s.text())))
        .toList();
  }

  private static Query query(String text, Typed typed) {
    return new Query(
        text,
        true,
        true,
        typed.filter(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        typed.wanted(SuggestionKind.ITEM),
        typed.language(),
        typed.market(),
        typed.deadline(),
        false);
  }

  private static Suggestion suggestion(Hit hit, Parts parts) {
    String title = Json.object(hit.document().json()).path("title").asString("");
    String shown = title.isEmpty() ? hit.document().id() : title;
    return new Suggestion(
        SuggestionKind.ITEM,
        shown,
        parts.of(shown),
        Origin.CATALOGUE,
        false,
        1,
        true,
        hit.score(),
        Optional.empty(),
        List.of(),
        Optional.of(hit.document()));
  }
}
