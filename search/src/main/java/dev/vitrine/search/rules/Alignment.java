package dev.vitrine.search.rules;

import dev.vitrine.index.text.Token;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.search.rules.Fired.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a pattern lies on the words of a query.
final class Alignment {
  private final Entry entry;
  private final Situation situation;
  private final List<Token> tokens;
  private final List<Span> spans = new ArrayList<>();

  private Alignment(Entry entry, Situation situation) {
    this.entry = entry;
    this.situation = situation;
    this.tokens = situation.tokens();
  }

  /// The rule as fired by an entry, if its pattern lies on the query.
  static Optional<Fired> of(Entry entry, Situation situation) {
    if (entry.wordless()) {
      return Optional.of(new Fired(entry.rule(), entry, Map.of()));
    }
    var alignment = new Alignment(entry, situation);
    return alignment.found() ? Optional.of(alignment.fired()) : Optional.empty();
  }

  private boolean found() {
    Anchoring anchoring = entry.condition().anchoring();
    boolean first = anchoring == Anchoring.IS || anchoring == Anchoring.STARTS_WITH;
    int last = first ? 0 : tokens.size();
    for (int from = 0; from <= last; from++) {
      spans.clear();
      if (lies(0, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean lies(int part, int at) {
    if (part == entry.parts().size()) {
      Anchoring anchoring = entry.condition().anchoring();
      boolean toTheEnd = anchoring == Anchoring.IS || anchoring == Anchoring.ENDS_WITH;
      return !toTheEnd || at == tokens.size();
    }
    return switch (entry.parts().get(part)) {
      case Part.Literal literal ->
          at < tokens.size()
              && Alike.match(literal, tokens.get(at).exact(), tokens.get(at).stem())
              && lies(part + 1, at + 1);
      case Part.Facet facet -> value(facet, part, at);
    };
  }

  private boolean value(Part.Facet facet, int part, int at) {
    for (Span span : situation.values(facet.attribute())) {
      if (span.from() == at) {
        spans.add(span);
        if (lies(part + 1, span.to())) {
          return true;
        }
        spans.removeLast();
      }
    }
    return false;
  }

  private Fired fired() {
    var facets = new HashMap<String, List<Span>>();
    int next = 0;
    for (Part part : entry.parts()) {
      if (part instanceof Part.Facet facet) {
        facets.computeIfAbsent(facet.attribute(), _ -> new ArrayList<>()).add(spans.get(next++));
      }
    }
    return new Fired(entry.rule(), entry, facets);
  }
}
