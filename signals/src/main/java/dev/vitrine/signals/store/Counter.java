package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Layout;
import dev.vitrine.signals.count.Span;

/// A number that is kept for every thing of a scope.
///
/// @param scope for what
/// @param deed what is counted
/// @param span how far back
public record Counter(Scope scope, Deed deed, Span span) {
  Layout.Cell cell() {
    return new Layout.Cell(deed.number(), span, deed.worth());
  }

  @Override
  public String toString() {
    return scope + "/" + deed + "/" + span;
  }
}
