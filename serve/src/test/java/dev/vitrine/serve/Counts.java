package dev.vitrine.serve;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.search.highlight.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Naive counting for the in-memory catalogue.
final class Counts {
  private Counts() {}

  static Found of(List<Row> rows, List<FacetWanted> wanted) {
    var facets = new ArrayList<Facet>();
    for (FacetWanted each : wanted) {
      var names = new TreeSet<String>();
      if (each.attribute().equals("*")) {
        rows.forEach(r -> names.addAll(r.values().keySet()));
      } else {
        names.add(each.attribute());
      }
      names.forEach(n -> facets.add(facet(rows, n, each)));
    }
    return new Found(rows.size(), true, facets);
  }

  private static Facet facet(List<Row> rows, String name, FacetWanted wanted) {
    var counts = new TreeMap<String, Long>();
    rows.forEach(r -> r.of(name).forEach(v -> counts.merge(v, 1L, Long::sum)));
    counts.keySet().removeIf(v -> !contains(v, wanted.containing()));
    var sorted =
        counts.entrySet().stream()
            .map(e -> new Facet.Count(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingLong(Facet.Count::items).reversed())
            .limit(wanted.limit())
            .toList();
    double[] numbers = rows.stream().flatMapToDouble(r -> r.number(name).stream()).toArray();
    Optional<Facet.Numbers> stats = Optional.empty();
    if (numbers.length > 0) {
      var s = java.util.Arrays.stream(numbers).summaryStatistics();
      stats = Optional.of(new Facet.Numbers(s.getMin(), s.getMax(), s.getAverage(), s.getSum()));
    }
    return new Facet(name, sorted, true, stats);
  }

  private static boolean contains(String value, String typed) {
    return Spans.LETTERS.of(typed).stream()
        .allMatch(t ->
            Spans.LETTERS.of(value).stream()
                .anyMatch(v -> v.forms().getFirst().startsWith(t.forms().getFirst())));
  }
}
