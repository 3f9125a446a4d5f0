package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Phrases;
import dev.vitrine.search.tagging.Shares;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The phrases of a catalogue that are worth knowing by name: all brands, models and categories,
/// and the values of its commonest attributes.
final class Gazetteers {
  private static final int MOST_ATTRIBUTES = 48;
  private static final int FEWEST_VALUES = 5;
  private static final List<String> SHARED =
      List.of(
          CatalogueText.BRAND,
          CatalogueText.CATEGORY,
          CatalogueText.PARENT,
          CatalogueText.ATTRIBUTE + "color");
  private static final int KINDS = SHARED.size() + 1;
  private static final double UNSURE = 3;

  private Gazetteers() {}

  static Phrases of(CatalogueText catalogue) {
    var kept = new LinkedHashMap<String, Map<String, Integer>>();
    for (String kind :
        List.of(
            CatalogueText.BRAND,
            CatalogueText.MODEL,
            CatalogueText.CATEGORY,
            CatalogueText.PARENT)) {
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
    phrases.forEach((phrase, times) -> {
      if (phrase.split(" ", -1).length <= Phrases.LONGEST) {
        known.put(phrase, times);
      }
    });
    return known;
  }

  /// How much of each word's use is in brands, categories, their parents and colours, and as the
  /// last word of a category.
  static Shares shares(CatalogueText catalogue, List<String> words) {
    Map<String, double[]> uses = new HashMap<>();
    for (int kind = 0; kind < SHARED.size(); kind++) {
      int place = kind;
      boolean category = SHARED.get(kind).equals(CatalogueText.CATEGORY);
      catalogue
          .phrases()
          .getOrDefault(SHARED.get(kind), Map.of())
          .forEach((phrase, times) -> {
            String[] parts = phrase.split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
              double[] use = uses.computeIfAbsent(parts[i], p -> new double[KINDS]);
              use[place] += times;
              use[KINDS - 1] += category && i == parts.length - 1 ? times : 0;
            }
          });
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < catalogue.words().size(); i++) {
      counts.put(catalogue.words().get(i), catalogue.counts().get(i));
    }
    double[][] shares = new double[words.size()][KINDS];
    for (int i = 0; i < shares.length; i++) {
      double[] use = uses.getOrDefault(words.get(i), new double[KINDS]);
      double all = counts.getOrDefault(words.get(i), 0) + UNSURE;
      for (int kind = 0; kind < KINDS; kind++) {
        shares[i][kind] = Math.min(1, use[kind] / all);
      }
    }
    return Shares.of(shares);
  }

  private static int times(Map<String, Integer> phrases) {
    return phrases.values().stream().mapToInt(Integer::intValue).sum();
  }
}
