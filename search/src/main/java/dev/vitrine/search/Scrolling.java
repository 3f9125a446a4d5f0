package dev.vitrine.search;

import dev.vitrine.kernel.query.Seen;
import dev.vitrine.search.Merchandised.Placed;
import java.util.List;
import java.util.stream.IntStream;

/// The going on of a shopper who was shown items before: none of them comes again, and what rules
/// pin further down comes so much nearer.
final class Scrolling {
  private Scrolling() {}

  /// What is understood, with the places of what is pinned counted from this page on; what is
  /// pinned higher up was shown, or gives way.
  static Understood of(Understood understood) {
    int before = understood.query().occasion().seen().size();
    Merchandised asked = understood.merchandised();
    if (before == 0 || asked.pins().isEmpty()) {
      return understood;
    }
    List<Placed> ahead =
        asked.pins().stream()
            .filter(pin -> pin.place() >= before)
            .map(pin ->
                new Placed(
                    pin.rule(),
                    pin.id(),
                    pin.place() - before,
                    pin.slot(),
                    pin.doc(),
                    pin.passes()))
            .toList();
    var rest = new Merchandised(asked.arranged(), asked.lifts(), ahead, asked.hidden());
    return understood.ruledBy(understood.query(), rest);
  }

  /// The candidates that were not shown before.
  static Candidates of(Candidates candidates, View view, Seen seen) {
    if (seen.size() == 0) {
      return candidates;
    }
    int[] left =
        IntStream.range(0, candidates.size())
            .filter(row -> !seen.has(view.items().id(candidates.slot(row))))
            .toArray();
    return left.length == candidates.size() ? candidates : candidates.only(left);
  }
}
