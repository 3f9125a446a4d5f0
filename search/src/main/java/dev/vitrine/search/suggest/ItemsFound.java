package dev.vitrine.search.suggest;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
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
  private static final Filter ON_AIR =
      new Filter.Is(Attributes.LIVE_STATE, Live.State.ON_AIR.word());

  /// @param kind items of any kind, or lives on air
  /// @param text what is looked for; as typed, but for slips
  List<Suggestion> of(SuggestionKind kind, String text, Typed typed, SafeWords safe) {
    var parts = new Parts(Folded.of(typed.text()).plain());
    return finding.answer(query(kind, text, typed), view).hits().stream()
        .map(hit -> suggestion(kind, hit, parts))
        .filter(s -> safe.allows(Folded.words(s.text())))
        .toList();
  }

  private static Filter filter(SuggestionKind kind, Typed typed) {
    return kind == SuggestionKind.LIVE ? Filter.both(typed.filter(), ON_AIR) : typed.filter();
  }

  private static Query query(SuggestionKind kind, String text, Typed typed) {
    return new Query(
        text,
        true,
        true,
        filter(kind, typed),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        typed.wanted(kind),
        typed.language(),
        typed.market(),
        typed.deadline(),
        false);
  }

  private static Suggestion suggestion(SuggestionKind kind, Hit hit, Parts parts) {
    String title = Json.object(hit.document().json()).path("title").asString("");
    String shown = title.isEmpty() ? hit.document().id() : title;
    return new Suggestion(
        kind,
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
