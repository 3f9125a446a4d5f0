package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Filters and counts straight from the item records, slowly; shares no code with the columns.
final class NaiveCounter {
  /// The longest value that is a value.
  private static final int LONGEST = 256;

  private NaiveCounter() {}

  static List<NaiveRow> satisfying(Item item, Map<String, Double> counters, Filter filter) {
    return NaiveRow.of(item, counters).stream().filter(r -> holds(filter, r)).toList();
  }

  static boolean holds(Filter filter, NaiveRow row) {
    return switch (filter) {
      case Filter.And and -> and.parts().stream().allMatch(p -> holds(p, row));
      case Filter.Or or -> or.parts().stream().anyMatch(p -> holds(p, row));
      case Filter.Not not -> !holds(not.part(), row);
      case Filter.Has has -> !row.values(has.attribute()).isEmpty();
      case Filter.Is is ->
          row.values(is.attribute()).stream()
              .filter(v -> v.shown().length() <= LONGEST || is.attribute().equals("objectID"))
              .anyMatch(v -> lower(v.shown()).equals(lower(is.value())));
      case Filter.Between b ->
          row.values(b.attribute()).stream()
              .anyMatch(v ->
                  v instanceof Value.Numeric n && n.number() >= b.from() && n.number() <= b.to());
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static Found found(List<Item> items, List<Map<String, Double>> counters, Tally tally) {
    long total = 0;
    var shown = new TreeMap<String, Map<String, Long>>();
    var numbers = new TreeMap<String, SortedMap<Double, Long>>();
    for (int i = 0; i < items.size(); i++) {
      List<NaiveRow> rows = satisfying(items.get(i), counters.get(i), tally.filter());
      if (rows.isEmpty()) {
        continue;
      }
      total++;
      for (String name : names(rows)) {
        count(name, rows, shown, numbers);
      }
    }
    var facets = new ArrayList<Facet>();
    var named = new TreeSet<>(tally.facets().stream().map(FacetWanted::attribute).toList());
    for (FacetWanted wanted : tally.facets()) {
      if (!wanted.attribute().equals("*")) {
        facets.add(facet(wanted, wanted.attribute(), shown, numbers));
        continue;
      }
      for (String name : shown.keySet()) {
        Facet facet = facet(wanted, name, shown, numbers);
        if (!named.contains(name) && !facet.counts().isEmpty()) {
          facets.add(facet);
        }
      }
    }
    return new Found(total, true, facets);
  }

  private static Set<String> names(List<NaiveRow> rows) {
    var names = new TreeSet<String>();
    rows.forEach(r -> names.addAll(r.all().keySet()));
    names.remove("objectID");
    return names;
  }

  private static void count(
      String name,
      List<NaiveRow> rows,
      Map<String, Map<String, Long>> shown,
      Map<String, SortedMap<Double, Long>> numbers) {
    var texts = new TreeSet<String>();
    var distinct = new TreeSet<Double>();
    for (NaiveRow row : rows) {
      for (Value value : row.values(name)) {
        if (value.shown().length() <= LONGEST) {
          texts.add(value.shown());
        }
        if (value instanceof Value.Numeric n) {
          distinct.add(n.number() + 0.0);
        }
      }
    }
    texts.forEach(t -> shown.computeIfAbsent(name, _ -> new HashMap<>()).merge(t, 1L, Long::sum));
    distinct.forEach(
        d -> numbers.computeIfAbsent(name, _ -> new TreeMap<>()).merge(d, 1L, Long::sum));
  }

  private static Facet facet(
      FacetWanted wanted,
      String name,
      Map<String, Map<String, Long>> shown,
      Map<String, SortedMap<Double, Long>> numbers) {
    List<Facet.Count> counts =
        shown.getOrDefault(name, Map.of()).entrySet().stream()
            .filter(e -> starts(e.getKey(), wanted.containing()))
            .map(e -> new Facet.Count(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingLong((Facet.Count c) -> -c.items())
                    .thenComparing(Facet.Count::value))
            .limit(wanted.limit())
            .toList();
    return new Facet(name, counts, true, numbers(numbers.getOrDefault(name, new TreeMap<>())));
  }

  private static Optional<Facet.Numbers> numbers(SortedMap<Double, Long> of) {
    if (of.isEmpty()) {
      return Optional.empty();
    }
    double sum = 0;
    long count = 0;
    for (var entry : of.entrySet()) {
      sum += entry.getKey() * entry.getValue();
      count += entry.getValue();
    }
    return Optional.of(new Facet.Numbers(of.firstKey(), of.lastKey(), sum / count, sum));
  }

  private static boolean starts(String value, String containing) {
    for (String word : bare(value).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.startsWith(bare(containing))) {
        return true;
      }
    }
    return containing.isEmpty();
  }

  private static String bare(String text) {
    return lower(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
  }
}
