package dev.vitrine.learn.value;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.model.Head;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The alignment of what kinds of cards are worth: money said of a video has to come to as much as
/// the same money said of a product, or one kind takes the other's slots. Each kind has a factor,
/// by which pages that a model did not learn from brought more or less clicks and orders than it
/// said (posterior value alignment, as in Uniboost).
final class Aligning {
  private static final double MOST = 2;
  private static final List<Head> HEADS = List.of(Head.CLICK, Head.CART, Head.PURCHASE);

  private Aligning() {}

  /// The factors of kinds.
  static Map<ItemKind, Double> of(List<HeadReport> reports) {
    Map<ItemKind, Double> factors = new EnumMap<>(ItemKind.class);
    for (ItemKind kind : ItemKind.values()) {
      double factor = 1;
      for (HeadReport report : reports) {
        factor *= HEADS.contains(report.head()) ? report.kinds().factor(kind) : 1;
      }
      factors.put(kind, Math.clamp(factor, 1 / MOST, MOST));
    }
    return factors;
  }

  /// A line for a person.
  static String told(List<HeadReport> reports) {
    var out = new StringBuilder("kinds    ");
    of(reports)
        .forEach((kind, factor) -> {
          double doubt = 0;
          for (HeadReport report : reports) {
            double one = report.kinds().doubt(kind);
            doubt += HEADS.contains(report.head()) ? one * one : 0;
          }
          out.append(
              String.format(
                  Locale.ROOT,
                  " %s × %.2f ± %.2f",
                  kind.word(),
                  factor,
                  factor * Math.sqrt(doubt)));
        });
    return out.toString();
  }
}
