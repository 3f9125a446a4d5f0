package dev.vitrine.signals.order;

import java.util.Optional;

/// What the shop says to one wanted good: what it costs now, or why it cannot be ordered.
///
/// @param wanted as it was asked for
/// @param line what would be ordered; empty when nothing can be
/// @param problem why not, in words; empty when it can
public record Quoted(Wanted wanted, Optional<OrderLine> line, String problem) {
  static Quoted of(Wanted wanted, OrderLine line) {
    return new Quoted(wanted, Optional.of(line), "");
  }

  static Quoted refused(Wanted wanted, String problem) {
    return new Quoted(wanted, Optional.empty(), problem);
  }

  /// The same good, which is there but not in that number.
  Quoted but(String why) {
    return new Quoted(wanted, line, why);
  }
}
