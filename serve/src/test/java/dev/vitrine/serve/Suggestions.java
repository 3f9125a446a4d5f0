package dev.vitrine.serve;

import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.suggest.Scope;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.Suggestion.Part;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// As many suggestions of each kind as are wanted, each the typed text with a number behind it.
final class Suggestions {
  private static final List<Scope> SCOPES =
      List.of(
          new Scope("categories.lvl0", "Audio", 5),
          new Scope("categories", "Audio", 5),
          new Scope("brand", "Sony", 3));

  private Suggestions() {}

  static List<Suggestion> of(Typed typed) {
    var out = new ArrayList<Suggestion>();
    for (SuggestionKind kind : SuggestionKind.values()) {
      for (int i = 0; i < typed.wanted(kind); i++) {
        out.add(of(typed, kind, i));
      }
    }
    return out;
  }

  private static Suggestion of(Typed typed, SuggestionKind kind, int number) {
    boolean query = kind == SuggestionKind.QUERY;
    boolean item = kind.oneItem();
    return new Suggestion(
        kind,
        typed.text() + " " + number,
        List.of(new Part(typed.text(), true), new Part(" " + number, false)),
        Origin.ASKED,
        number == 0,
        10,
        true,
        2.5,
        query || item ? Optional.empty() : Optional.of(new Scope("brand", "Sony", 10)),
        query && number < typed.scopes() ? SCOPES : List.of(),
        item ? Optional.of(new Document("p1", "{\"title\":\"One\"}")) : Optional.empty());
  }
}
