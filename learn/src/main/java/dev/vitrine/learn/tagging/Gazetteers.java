package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Phrases;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The phrases of a catalogue that are worth knowing by name: all brands, models and categories, and
/// the values of its commonest attributes.
final class Gazetteers {
  private static final int MOST_ATTRIBUTES = 48;
  private static final int FEWEST_VALUES = 5;

  private Gazetteers() {}

  static Phrases of(CatalogueText catalogue) {
    var kept = new LinkedHashMap<String, Map<String, Integer>>();
    for (String kind : List.of(CatalogueText.BRAND, CatalogueText.MODEL, CatalogueText.CATEGORY, CatalogueText.PARENT)) {
      Map<String, Integer> phrases = catalogue.phrases().get(kind);
      if (phrases != null) {
        kept.put(kind, phrases);
      }
    }
    catalogue.phrases().entrySet().stream()
        .filter(e -> e.getKey().startsWith(CatalogueText.ATTRIBUTE))
        .filter(e -> e.getValue().size() >= FEWEST_VALUES)
        .sorted(Comparator.comparingInt(e -> -times(e.getValue())))
        .limit(MOST_ATTRIBUTES)
        .forEach(e -> kept.put(e.getKey(), e.getValue()));
    kept.replaceAll((kind, phrases) -> known(phrases));
    return Phrases.of(kept);
  }

  /// Phrases that are short enough to be looked up.
  private static Map<String, Integer> known(Map<String, Integer> phrases) {
    var known = new LinkedHashMap<String, Integer>();
    phrases.forEach(
        (phrase, times) -> {
          if (phrase.split(" ", -1).length <= Phrases.LONGEST) {
            known.put(phrase, times);
          }
        });
    return known;
  }

  private static int times(Map<String, Integer> phrases) {
    return phrases.values().stream().mapToInt(Integer::intValue).sum();
  }
}
