package dev.vitrine.bench.jmh;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.query.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Facets counted in the plain way: look at each product, gather its distinct values, count each in
/// a hash map.
final class CountedByHand {
  /// Five facets that are kept by value.
  static final List<String> FACETS =
      List.of(
          Attributes.BRAND,
          Attributes.CATEGORY_LEVEL + 0,
          Attributes.CATEGORY_LEVEL + 1,
          "color",
          "material");

  private CountedByHand() {}

  /// A map from value to number of items for each facet.
  static List<Map<String, Long>> of(List<Item> items) {
    List<Map<String, Long>> counts = new ArrayList<>();
    FACETS.forEach(name -> counts.add(new HashMap<>()));
    for (Item item : items) {
      for (int f = 0; f < FACETS.size(); f++) {
        for (String value : values(item, f)) {
          counts.get(f).merge(value, 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  /// The counts of a facet as such a map.
  static Map<String, Long> counts(Facet facet) {
    Map<String, Long> counts = new HashMap<>();
    facet.counts().forEach(c -> counts.put(c.value(), c.items()));
    return counts;
  }

  private static Set<String> values(Item item, int facet) {
    Set<String> values = new LinkedHashSet<>();
    switch (facet) {
      case 0 -> {
        if (item instanceof Product product && !product.brand().isEmpty()) {
          values.add(product.brand());
        }
      }
      case 1, 2 -> {
        for (CategoryPath path : item.listing().categories()) {
          if (path.names().size() >= facet) {
            values.add(path.upTo(facet - 1));
          }
        }
      }
      default -> attribute(item, FACETS.get(facet), values);
    }
    return values;
  }

  private static void attribute(Item item, String name, Set<String> values) {
    shown(item.listing().attributes(), name, values);
    if (item instanceof Product product) {
      for (Variant variant : product.variants()) {
        shown(variant.attributes(), name, values);
      }
    }
  }

  private static void shown(Map<String, List<Value>> attributes, String name, Set<String> values) {
    attributes.getOrDefault(name, List.of()).forEach(v -> values.add(v.shown()));
  }
}
