package dev.vitrine.learn.expand;

import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.vector.ItemWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The learning of expansions from what shoppers asked and chose. The same pairs and items give the
/// same expansions, as nothing is left to chance.
///
/// An item's text are its title, brand, categories and labels. A pair counts by the logarithm of
/// its choices, as the hundredth for the same words and item tells little that is new of words.
public final class ExpansionTraining {
  private final ExpansionOptions options;
  private final Numbers stems = new Numbers();
  private final Numbers terms = new Numbers();
  private final Map<String, int[]> texts = new HashMap<>();
  private final Map<List<String>, Map<String, Double>> chosen = new LinkedHashMap<>();

  /// Is told how far it is.
  public interface Told {
    /// Nobody.
    Told NOBODY = (_, _, _) -> {};

    void step(String what, long done, long all);
  }

  public ExpansionTraining(ExpansionOptions options) {
    this.options = options;
    stems.of("");
  }

  /// Reads an item.
  public void add(String id, ItemWords words) {
    var text = new ArrayList<>(words.title());
    text.addAll(words.kinds());
    texts.put(id, terms.of(text));
  }

  /// Takes an item that was chosen for a query.
  ///
  /// @param query its stems
  /// @param weight how often, more for a purchase than for a click
  public void choose(List<String> query, String item, double weight) {
    if (!query.isEmpty() && weight > 0) {
      chosen
          .computeIfAbsent(List.copyOf(query), _ -> new LinkedHashMap<>())
          .merge(item, weight, Double::sum);
    }
  }

  /// How many different pairs of a query and an item that was read there are.
  public int pairs() {
    return (int)
        chosen.values().stream()
            .flatMap(items -> items.keySet().stream())
            .filter(texts::containsKey)
            .count();
  }

  /// Learns.
  public Expansions train(Told told) {
    var pairs = new ArrayList<Pair>();
    chosen.forEach((query, items) -> {
      int[] words = stems.of(query);
      items.forEach((item, weight) -> {
        int[] text = texts.get(item);
        if (text != null && text.length > 0) {
          pairs.add(new Pair(words, text, Math.log1p(weight)));
        }
      });
    });
    var translation = new Translation(pairs, stems.size(), terms.size(), options);
    translation.learn(round -> told.step("round", round, options.rounds()));
    told.step("round", options.rounds(), options.rounds());
    return pruned(translation);
  }

  private Expansions pruned(Translation translation) {
    Map<String, Map<String, Double>> table = new TreeMap<>();
    for (int stem = 1; stem < stems.size(); stem++) {
      String text = stems.text(stem);
      Map<String, Double> others = new TreeMap<>();
      translation.each(
          stem,
          (term, chance, count) -> {
            boolean sure = count >= options.fewest() && chance >= options.least();
            boolean own = terms.text(term).equals(text);
            if (sure && !own && chance >= options.lift() * translation.empty(term)) {
              others.put(terms.text(term), chance);
            }
          });
      table.put(text, best(others));
    }
    return Expansions.of(table);
  }

  private Map<String, Double> best(Map<String, Double> others) {
    Map<String, Double> best = new LinkedHashMap<>();
    others.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(options.most())
        .forEach(each -> best.put(each.getKey(), each.getValue()));
    return best;
  }

  /// Numbers for texts, from 0 on in the order in which they come.
  private static final class Numbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int of(String text) {
      return numbers.computeIfAbsent(
          text,
          each -> {
            texts.add(each);
            return texts.size() - 1;
          });
    }

    /// Each once, rising.
    int[] of(Collection<String> all) {
      return all.stream().mapToInt(this::of).distinct().sorted().toArray();
    }

    String text(int number) {
      return texts.get(number);
    }

    int size() {
      return texts.size();
    }
  }
}
