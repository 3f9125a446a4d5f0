package dev.vitrine.learn.value;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.value.Apart.Off;
import dev.vitrine.learn.value.KindSums.Sum;
import dev.vitrine.search.feature.QueryIntent;
import dev.vitrine.search.intent.Intent;
import dev.vitrine.search.model.Alignment;
import dev.vitrine.search.model.Alignment.Cell;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Sought;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// The alignment of what kinds of cards are worth: money said of a video has to come to as much as
/// the same money said of a product, or one kind takes the other's slots. Each kind but products
/// has a factor, by which pages that a model did not learn from brought more or less clicks and
/// orders than it said, against products (posterior value alignment, as in Uniboost); and there are
/// others where videos, say, are wanted, and for queries of a category. Each is pulled towards 1 as
/// far as chance alone may have made it. What all kinds are off together moves none of them against
/// the others, and is no part of these.
final class Aligning {
  private static final List<Head> HEADS = List.of(Head.CLICK, Head.CART, Head.PURCHASE);

  /// The variance of what cards are off beyond which it is chance: heads begin where each kind is,
  /// so that what is left is seldom more than a third.
  private static final double MOST = 0.1;

  private final Map<ItemKind, Off> kinds = new EnumMap<>(ItemKind.class);
  private final Map<Cell, Off> intents = new HashMap<>();
  private final Map<Cell, Off> clusters = new HashMap<>();

  private Aligning() {}

  /// The alignment that heads make.
  static Aligning of(List<HeadReport> reports, AlignBy by) {
    var aligning = new Aligning();
    for (HeadReport report : reports) {
      if (HEADS.contains(report.head()) && by != AlignBy.NOTHING) {
        Map<Cell, Off> kind = apart(report.kinds(), _ -> 0, _ -> 1);
        aligning.kinds(kind);
        if (by == AlignBy.QUERIES) {
          aligning.sought(report.kinds(), kind);
        }
      }
    }
    return aligning;
  }

  /// The same for all queries: what kinds are off against each other, and against products.
  private void kinds(Map<Cell, Off> off) {
    Off product = off.getOrDefault(new Cell(ItemKind.PRODUCT, 0), Off.NONE);
    off.forEach((cell, one) -> {
      if (cell.kind() != ItemKind.PRODUCT) {
        kinds.merge(cell.kind(), one.over(product), Off::times);
      }
    });
  }

  private void sought(KindSums sums, Map<Cell, Off> kind) {
    ToDoubleFunction<KindSums.Of> known = of -> factor(kind, of, _ -> 0);
    Map<Cell, Off> wanted = apart(sums, Sought::intent, known);
    wanted.forEach((cell, off) -> intents.merge(cell, off, Off::times));
    ToDoubleFunction<KindSums.Of> both =
        of -> known.applyAsDouble(of) * factor(wanted, of, Sought::intent);
    apart(sums, Sought::cluster, both)
        .forEach((cell, off) -> clusters.merge(cell, off, Off::times));
  }

  private static double factor(Map<Cell, Off> known, KindSums.Of of, ToIntFunction<Sought> number) {
    var cell = new Cell(of.kind(), number.applyAsInt(of.sought()));
    return known.getOrDefault(cell, Off.NONE).factor();
  }

  /// How far kinds are off against each other, by a number of what was sought.
  ///
  /// @param known by what is already multiplied
  private static Map<Cell, Off> apart(
      KindSums sums, ToIntFunction<Sought> number, ToDoubleFunction<KindSums.Of> known) {
    Map<Cell, Sum> cells = new TreeMap<>();
    Map<Integer, Sum> together = new HashMap<>();
    sums.sums()
        .forEach((of, sum) -> {
          var then = new Sum(sum.cases(), sum.said() * known.applyAsDouble(of), sum.was());
          int at = number.applyAsInt(of.sought());
          cells.merge(new Cell(of.kind(), at), then, Sum::and);
          together.merge(at, then, Sum::and);
        });
    Map<Cell, Apart.Count> counts = new TreeMap<>();
    cells.forEach((cell, sum) -> {
      Sum all = together.getOrDefault(cell.number(), Sum.NOTHING);
      double expected = sum.said() * all.was() / all.said();
      if (expected > 0) {
        counts.put(cell, new Apart.Count(expected, sum.was()));
      }
    });
    return Apart.of(counts, MOST);
  }

  /// As a model has it.
  Alignment alignment() {
    Map<ItemKind, Double> factors = new EnumMap<>(ItemKind.class);
    kinds.forEach((kind, off) -> factors.put(kind, Alignment.bounded(off.factor())));
    return new Alignment(factors, factors(intents), factors(clusters));
  }

  private static Map<Cell, Double> factors(Map<Cell, Off> cells) {
    return cells.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, cell -> Alignment.bounded(cell.getValue().factor())));
  }

  /// Lines for a person.
  String told() {
    var out = new StringBuilder("kinds    ");
    kinds.forEach(
        (kind, off) -> out.append(' ').append(kind.word()).append(' ').append(off.told()));
    if (kinds.isEmpty()) {
      out.append(" none is off against the others as far as can be told");
    }
    if (!intents.isEmpty()) {
      out.append("\n  where wanted is ");
      out.append(
          intents.entrySet().stream()
              .sorted(
                  Map.Entry.comparingByKey(
                      Comparator.comparingInt(Cell::number).thenComparing(Cell::kind)))
              .map(cell -> wanted(cell.getKey()) + ' ' + cell.getValue().told())
              .collect(Collectors.joining(", ")));
    }
    if (!clusters.isEmpty()) {
      out.append("\n  by category ").append(spread(clusters.values()));
    }
    return out.toString();
  }

  private static String wanted(Cell cell) {
    return QueryIntent.of(cell.number()).map(Intent::key).orElse("anything")
        + ": "
        + cell.kind().word();
  }

  private static String spread(Collection<Off> all) {
    var factors = all.stream().mapToDouble(Off::factor).summaryStatistics();
    return String.format(
        Locale.ROOT,
        "%d factors of kinds, × %.2f to × %.2f",
        factors.getCount(),
        factors.getMin(),
        factors.getMax());
  }
}
